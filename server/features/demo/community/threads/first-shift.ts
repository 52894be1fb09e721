import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const firstShift: DemoThread = {
  space: 'peer-work',
  title: 'first one tomorrow',
  daysAgo: 11,
  timeOfDay: '19:20',
  opening: answered(
    says('tadpole', 0, { with: 'nettle Мила Mairead moss', heard: 'fenwick' })`
      it’s the drop-in behind the swimming pool, ten till two. i’ve been a person who sits in it for
      three years and from tomorrow i’m a person who opens it. i’ve got a key. i keep checking i’ve
      got the key

      what do you do with your hands
    `,
    says('Mairead', 30, { thanks: 'tadpole' })`
      A tea towel. You’re never without something to do, and a person can talk to a woman drying a
      cup that wouldn’t talk to a woman looking at them.
    `,
    inTurn(
      says('fenwick', 50)`Pockets.`,
      says('tadpole', 52)`these trousers don’t have any`,
      says('Мила', 1 * hour)`I put pockets. Send trousers.`,
      says('tadpole', 1 * hour + 2)`mila it’s TOMORROW`,
      says('Мила', 1 * hour + 3, { heard: 'tadpole fenwick' })`Then tea towel. After, trousers.`,
    ),
    inTurn(
      says('nettle', 2 * hour, { thanks: 'tadpole' })`
        be late with the kettle and let someone else do it. that’s my whole training course
      `,
      says('tadpole', 23 * hour, { heard: 'nettle Mairead Мила Hedda', thanks: 'fenwick' })`
        i did that and a man called gerald told me for twenty minutes how i was doing it wrong and
        then he taught me backgammon. nobody told me anything sad. i burnt some toast. i locked up
        and then unlocked to see if i’d locked. i’m so tired i can’t feel my face
      `,
      says('Desmond', 1 * day, { heard: 'tadpole' })`
        As regards the toast: three, and for the thick ones three and a half.
      `,
    ),
  ),
}
