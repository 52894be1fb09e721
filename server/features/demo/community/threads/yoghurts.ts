import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const yoghurts: DemoThread = {
  space: 'clinicians',
  title: 'By the yoghurts',
  need: 'share',
  daysAgo: 44,
  timeOfDay: '19:10',
  opening: answered(
    says('Tobias', 0, { heard: 'Ngozi lantern Rukhsana' })`
      We have one supermarket. On Saturday I turn in with my trolley at the yoghurts and there
      stands a woman who on Thursday told me the most difficult thing of her life, and she looks
      into my trolley. Frozen pizza, cat litter, and (this is the point) a packet from the pharmacy,
      on top, with a name on it that she would know.

      I have said hello, as we agreed that I do if she does first. She did. And since then I think
      every day about what she read. She cancelled on Tuesday; with a cold.

      What have you done in such a case? I would be glad not to hear “bring it into the session”, I
      tell this to trainees myself.
    `,
    inTurn(
      says('Rukhsana', 25)`Do you have a cat?`,
      says('Tobias', 29)`No. It is for the drive, when there is ice.`,
      says('Rukhsana', 30, { heard: 'Ngozi' })`
        Then there’s a decent chance she spent the whole time on the cat. I’m not making light, I’ve
        been decoded wrongly from a trolley. A family once decided on the strength of some nappies
        that I’d had another baby. They were for my father.
      `,
    ),
    says('lantern', 2 * hour, { heard: 'Tobias' })`
      I drive to the next town for food. Four years now. I’m telling you as a warning.
    `,
    inTurn(
      says('Ngozi', 3 * hour, { thanks: 'Tobias' })`
        It happened to me the other way round, I was in the queue and the pharmacist called my full
        name and then what it was for. Behind me was the father of somebody on my list. He said
        “snap”. That was all. We never spoke of it and he was never rude to me again.
      `,
      says('Tobias', 14 * day, { heard: 'Rukhsana Ngozi lantern' })`
        I owe you the end. It was a cold. She came, she coughed, and at the door she asked how is
        the cat. I said that there is no cat. She said “Ah”, and nothing further, and it was one of
        our better hours before that, so I leave it there for now.
      `,
    ),
  ),
}
