import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const nothingToReport: DemoThread = {
  space: 'small-wins',
  title: 'nothing to report',
  daysAgo: 10,
  timeOfDay: '20:00',
  opening: answered(
    says('moss', 0, { heard: 'Hedda fenwick halfpast Odile', thanks: 'tadpole' })`
      ordinary tuesday. ate, worked, watered things, was a bit bored about four
    `,
    says('Odile', 40, { thanks: 'moss' })`Congratulations.`,
    inTurn(
      says('brisket', 2 * hour)`What time did it wear off`,
      says('moss', 2 * hour + 1, { heard: 'brisket' })`half past. there was a bee`,
    ),
    says('Yusuf', 3 * day + 9 * hour)`More of these please.`,
  ),
}
