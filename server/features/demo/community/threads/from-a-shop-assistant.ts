import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const fromAShopAssistant: DemoThread = {
  space: 'kitchen',
  title: 'i don’t know where to put this one',
  need: 'listen',
  daysAgo: 5,
  timeOfDay: '12:35',
  opening: answered(
    says('moss', 0, {
      note: 'someone I knew on the ward has died',
      heard: 'tadpole Мила brisket Hedda سلمى',
      with: 'fenwick nettle Yusuf halfpast',
    })`
      someone i was on the ward with has died. two years ago now that we were on it. we had the beds
      by the window. i don’t know how, i don’t know if it was what you think when you hear that,
      nobody has told me and i’ve no way to ask. i found out because her sister works at the garden
      place and said it while she was giving me my change, she thought i knew.

      we weren’t friends exactly. we did the same jigsaw for five weeks and she let me have the
      edges. after we got out we sent each other about four messages and then neither of us answered
      one and i can’t work out which of us it was. i’ve been through my phone. i think it was me.

      the funeral was in the spring, or before, i didn’t ask.

      sorry to put it in the kitchen. i didn’t want to go looking for the right room
    `,
    says('tadpole', 15, { heard: 'moss' })`i’m so sorry moss. this is a fine room for it`,
    says('nettle', 40)`
      i’m sorry. i hate that, finding out late and in a shop. it happened to me with a boy from my
      unit and i still feel like i’ve no right to be sad because i wasn’t told
    `,
    inTurn(
      says('sevenofspades', 1 * hour)`I’m sorry mate. what was she like`,
      says('moss', 2 * hour, { heard: 'sevenofspades tadpole Petra' })`
        loud. she sang in the dinner queue and she was rude to all of them, the nurses liked her
        anyway. she was called bea
      `,
    ),
    says('Мила', 3 * hour, { thanks: 'moss' })`
      Царство небесное. I light a candle for Bea today, I do it also for people I don’t know.
    `,
    says('moss', 2 * day + 8 * hour, { heard: 'tadpole nettle Hedda', with: 'Yusuf' })`
      thanks everyone. i don’t have anything to add. i went to work
    `,
  ),
}
