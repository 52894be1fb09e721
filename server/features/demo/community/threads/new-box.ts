import { answered, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const newBox: DemoThread = {
  space: 'staying-on-coming-off',
  title: 'They changed the box',
  daysAgo: 13,
  timeOfDay: '16:00',
  opening: answered(
    says('moss', 0, { metoo: 'halfpast quince' })`
      same name, other maker, they were round and now they’re long. pharmacist says it’s identical.
      i’m not saying it isn’t. i’m saying i’ve looked at the round ones every morning for eight
      years
    `,
    says('quince', 35, { thanks: 'moss' })`
      You may ask for the maker to be written on the prescription. They can say no, but they have to
      look it up first, and mine found the round ones behind something.
    `,
    inTurn(
      says('pocketmoth', 50)`(Mine went from lilac to beige. I wasn’t ready.)`,
      says('moss', 55, { heard: 'pocketmoth' })`beige is a lot`,
    ),
  ),
}
