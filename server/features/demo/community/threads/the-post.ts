import { answered, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const thePost: DemoThread = {
  space: 'small-wins',
  title: 'I opened the post',
  daysAgo: 4,
  timeOfDay: '14:25',
  opening: answered(
    says('halfpast', 0, {
      heard: 'quince tadpole Hedda Petra fenwick',
      thanks: 'moss',
      metoo: 'tinroof',
    })`
      Five months. It was mostly windows. Somebody wants to sell me windows.
    `,
    inTurn(
      says('quince', 20)`Any of it bad?`,
      says('halfpast', 26)`Two. I put them under Manager.`,
      says('quince', 28, { thanks: 'halfpast' })`Is Manager a paperweight?`,
      says('moss', 30, { heard: 'halfpast quince' })`she’s a cat, quince. so yes`,
      says('quince', 5 * hour)`
        If you’d like company for the two, I’ll be at my own table tomorrow at eleven with mine. You
        needn’t say what’s in them.
      `,
      says('halfpast', 22 * hour, {
        with: 'quince',
        heard: 'tadpole moss',
      })`
        Done one. The other one tomorrow maybe.
      `,
    ),
  ),
}
