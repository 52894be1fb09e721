import { says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const bracelet: DemoThread = {
  space: 'nights',
  title: 'Does anyone still have the bracelet',
  need: 'share',
  daysAgo: 2,
  timeOfDay: '02:48',
  opening: says('سلمى', 0, { note: 'a ward', heard: 'pocketmoth', metoo: 'tadpole' })`
    I was looking for batteries and found the plastic bracelet from the hospital. My name is spelt
    wrong on it in a way that makes me somebody’s aunt. I put it back in the drawer, and I can’t say
    why I didn’t throw it away. Did you keep yours?
  `,
}
