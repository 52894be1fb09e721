import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const weekNine: DemoThread = {
  space: 'staying-on-coming-off',
  title: 'Week nine, crying at the towels',
  need: 'share',
  daysAgo: 27,
  timeOfDay: '19:45',
  opening: answered(
    says('Inés', 0, {
      heard: 'nettle tadpole Мила moss Petra',
      with: 'quince fenwick',
    })`
      You know I am going down with one of mine, slowly, with the doctor, the young one who listens.
      Until now it was almost nothing and I was proud like a rooster. This week it arrived. I cry
      when the towels are not straight. I have electricity in the head when I turn the eyes. I
      dreamed of my school.

      *Estoy hecha un trapo.* I am made a rag. She says it can be like this and we can stop on this
      step how long I want. I want to know from you, did it come late also, and did it go? I don’t
      want to know how much or how fast, each one has her own staircase.
    `,
    inTurn(
      says('fenwick', 1 * hour, {
        thanks: 'Inés',
      })`
        Late, yes. Came when I’d stopped looking. The eyes thing went. Took a winter.
      `,
      says('Inés', 1 * hour + 12)`A winter!! I wanted to hear three days, Fenwick.`,
      says('fenwick', 1 * hour + 14, {
        heard: 'Inés',
      })`
        Yours might be three days. I’m slow at everything.
      `,
    ),
    inTurn(
      says('nettle', 1 * hour + 30, { heard: 'Inés' })`
        mine came in week six and i cried at an advert for grout. it was the best day i’d had in
        years, i know that sounds mad
      `,
      says('Inés', 1 * hour + 41)`
        It doesn’t. Yesterday after the towels I heard the birds in the parking. Since when are
        there birds in the parking?
      `,
      says('nettle', 1 * hour + 44, { with: 'Inés' })`exactly`,
    ),
    inTurn(
      says('Petra', 3 * hour)`
        I’ll tell mine though it goes the other way. I went down twice and both times around then I
        started being sure of things, and I went back up, and I’ve stayed where I am. So for me the
        late bit was a sign and for @fenwick it was weather. I couldn’t have told which from inside.
        My sister could.
      `,
      says('Inés', 3 * hour + 20)`
        You want to say I should go back up?
      `,
      says('Petra', 3 * hour + 26, { heard: 'marrow' })`
        No! Sorry. I only meant, is there somebody who’d notice.
      `,
      says('Inés', 3 * hour + 35, { thanks: 'Petra' })`
        Ah. Yes, there is Lupe, at work. She notices everything, she notices if I change the soap. I
        will tell her officially.
      `,
    ),
    says('Odile', 13 * hour, { with: 'Inés' })`
      I have nothing to offer on staircases, as you know where I live. I only wish you straight
      towels.
    `,
    says('Inés', 1 * day + 4 * hour, { audience: 'me' })`
      Nota para mí: hoy mejor. El ruido en la cabeza menos por la mañana. Lloré en el ascensor pero
      fue por la canción.
    `,
    inTurn(
      says('Inés', 12 * day + 3 * hour, {
        heard: 'nettle Petra tadpole Odile',
        thanks: 'fenwick moss',
      })`
        I said I would write after one week and it is almost two, perdón. We stayed on the step. The
        electricity is now only in the evening. Lupe has made a face two times and one time it was
        because of my hair.
      `,
      says('Мила', 12 * day + 4 * hour)`What is with hair`,
      says('Inés', 12 * day + 4 * hour + 5)`I cut it myself. At night.`,
      says('Мила', 12 * day + 4 * hour + 6, { heard: 'Inés Petra' })`
        Next time at night you write here first. This is not about tablet, this is rule for
        scissors.
      `,
    ),
  ),
}
