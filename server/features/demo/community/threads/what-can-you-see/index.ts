import { answered, says } from '../../script.ts'
import type { DemoThread } from '../../types.ts'
import { bird } from './bird.ts'
import { ceiling } from './ceiling.ts'
import { indoors } from './indoors.ts'
import { ironing } from './ironing.ts'
import { lateComers } from './late-comers.ts'
import { ovens } from './ovens.ts'
import { wheel } from './wheel.ts'

export const whatCanYouSee: DemoThread = {
  space: 'kitchen',
  title: 'one thing you can see from where you’re sitting',
  daysAgo: 17,
  timeOfDay: '15:05',
  opening: answered(
    says('tadpole', 0, {
      thanks: 'Мила moss halfpast',
      with: 'fenwick Petra',
      heard: 'Yusuf',
    })`
      can’t do real talking today. tell me one thing you can see from where you’re sitting. nothing
      deep please

      i’m on the rail replacement bus and there’s a man eating a whole cucumber. like a banana. he
      has brought salt
    `,
    wheel,
    ironing,
    ovens,
    bird,
    ceiling,
    ...indoors,
    ...lateComers,
  ),
}
