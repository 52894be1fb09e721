import { says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const dentist: DemoThread = {
  space: 'small-wins',
  title: 'rang the dentist',
  daysAgo: 1,
  timeOfDay: '09:02',
  opening: says('tadpole', 0, { heard: 'nettle' })`
    had it written on my hand since sunday. the receptionist put me on hold and i didn’t hang up. it
    was pan pipes
  `,
}
