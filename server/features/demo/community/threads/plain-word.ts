import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const plainWord: DemoThread = {
  space: 'the-quiet-room',
  title: 'a plain word for it',
  need: 'share',
  daysAgo: 25,
  timeOfDay: '20:50',
  opening: answered(
    says('小雨', 0, {
      note: 'not wanting to be alive',
      heard: 'halfpast pocketmoth tadpole Desmond',
      metoo: 'fenwick',
      with: 'Yusuf',
    })`
      At the clinic there is a paper and they ask: do you have thoughts of this or that, how many
      days in two weeks. I always write zero because of what comes after if you don’t.

      But I want a plain word for what I have. It is not a plan. It is more like in winter when you
      are a guest and you think the whole evening about your coat. 就是想回家，可又不是哪个家。

      What do you call yours?
    `,
    inTurn(
      says('halfpast', 25)`The lodger.`,
      says('pocketmoth', 31, { heard: 'halfpast 小雨' })`
        (The fire exit. I don’t want to go through it. I do like to know where it is when they start
        the speeches.)
      `,
      says('小雨', 40, { thanks: 'pocketmoth halfpast' })`
        Yes. And if somebody locks it, then I can only think about the door.
      `,
    ),
    says('brisket', 1 * hour, { heard: '小雨 fenwick' })`
      Don’t have a word. It’s like a lay-by. I’ve pulled into it that many times I know which bins
      they’ve got. Always pulled out again so far, sometimes it’s been for a sandwich
    `,
    inTurn(
      says('tadpole', 2 * hour)`
        can i say something a bit different. when i read “so far” my stomach drops. not asking
        anyone to write it differently, i know this is the room for it. i just didn’t want to
        pretend
      `,
      says('brisket', 2 * hour + 15, { with: 'tadpole' })`
        That’s fair pet. I’m not near it tonight. I’d tell you if I was and I’d want you to tell me
      `,
      says('tadpole', 2 * hour + 20, { heard: 'brisket' })`i would. deal`,
    ),
    says('小雨', 6 * day + 3 * hour, { heard: 'brisket halfpast', thanks: 'tadpole Desmond' })`
      I told “the coat” to my sister on the phone, only the word, without explanation. She was quiet
      and then she said 那你先别穿, then don’t put it on yet, and told me what she cooked.
    `,
  ),
}
