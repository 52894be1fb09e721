import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const zip: DemoThread = {
  space: 'kitchen',
  title: 'Coat zip, one side higher than other side',
  daysAgo: 9,
  timeOfDay: '08:15',
  opening: answered(
    says('tinroof', 0)`
      Very dull question. My daughter’s coat. The zip closes but from the bottom it comes open again
      behind the slider. Is that a new zip? I can’t sew.
    `,
    inTurn(
      says('Мила', 35, { thanks: 'tinroof Petra', heard: 'fenwick' })`
        FINALLY dull question, I was waiting all year.

        No new zip. The slider is tired, it opened mouth. Take small pliers:

        1. Slider at very bottom.
        2. Press left side, little. Press right side, little. Not the middle!
        3. Try. Press more if must.

        If you break, I send you slider.
      `,
      says('tinroof', 9 * hour)`I don’t have pliers.`,
      says('fenwick', 9 * hour + 8)`Nutcracker.`,
      says('tinroof', 10 * hour + 30, { thanks: 'Мила fenwick', heard: 'Hedda' })`
        It was the thing for lobsters. No idea why I own one. It closes.
      `,
    ),
    says('Inés', 2 * day, { metoo: 'Petra' })`
      I did it today with the suitcase of a guest. He thinks I am an engineer.
    `,
  ),
}
