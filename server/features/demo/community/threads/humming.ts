import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const humming: DemoThread = {
  space: 'voices',
  title: 'Mine has started humming',
  need: 'share',
  daysAgo: 37,
  timeOfDay: '18:30',
  opening: answered(
    says('fenwick', 0, { heard: 'سلمى halfpast Desmond Mairead', with: 'Мила' })`
      Nineteen years of being told I’m useless, mostly by the older one. Since a week ago last
      Sunday, he hums. No words. In the mornings, while I’m truing wheels. Nearly in time.

      I don’t know whether to be pleased. Has anyone had one change trade?
    `,
    inTurn(
      says('halfpast', 20)`What does he hum.`,
      says('fenwick', 24)`Can’t place it. Goes up at the end like a question.`,
      says('Desmond', 2 * hour)`
        Would you be able to write it down? I have a piano going to waste.
      `,
      says('fenwick', 2 * hour + 9)`I can’t read music. I could hum it at a telephone.`,
      says('Desmond', 2 * hour + 20, { heard: 'fenwick' })`
        I should rather like that, though I see that it makes me third in a queue.
      `,
    ),
    inTurn(
      says('Мила', 3 * hour)`
        My aunt heard all life the neighbour who was dead, he was swearing. When she became old he
        was telling her weather. She said he got tired also.
      `,
      says('fenwick', 3 * hour + 6, { thanks: 'Мила' })`Was he right about the weather?`,
      says('Мила', 3 * hour + 8, { heard: 'fenwick tadpole' })`Never.`,
    ),
    inTurn(
      says('sevenofspades', 4 * hour)`is it possible he’s just in a good mood`,
      says('fenwick', 4 * hour + 3)`He’d have told me it was my fault.`,
    ),
    inTurn(
      says('nettle', 1 * day, { audience: 'peers' })`
        don’t tell your team. they’ll want to know if it’s “command humming”
      `,
      says('سلمى', 1 * day + 1 * hour, { heard: 'nettle' })`
        I told mine when a voice of mine changed, and for once it was a good talk; she asked what I
        would like it to say next. So it depends on who opens the door. But I waited for a month
        before I told her, I kept it for myself first.
      `,
    ),
    says('fenwick', 21 * day + 2 * hour, { heard: 'Desmond سلمى Мила moss', with: 'halfpast' })`
      Forgot I’d asked. He still hums. On Thursday I hummed back by accident and he stopped, and
      then he came in again lower. Wheel took twice as long.
    `,
  ),
}
