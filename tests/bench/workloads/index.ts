/** What is measured. Reading comes before writing, which makes the database another. */
import type { Context } from '../context.ts'
import type { Measure } from '../measure.ts'
import { measureFirstLoad } from './first-load.ts'
import { measureFollowers } from './followers.ts'
import { measureHidden } from './hidden.ts'
import { measureLabels } from './labels.ts'
import { measureLetters } from './letters.ts'
import { measureLive } from './live.ts'
import { measureNarrowing } from './narrowing.ts'
import { measurePages } from './pages.ts'
import { measureReads } from './reads.ts'
import { measureReplies } from './replies.ts'
import { measureReturning } from './returning.ts'
import { measureStart } from './start.ts'
import { measureTiming } from './timing.ts'

export const workloads = {
  start: measureStart,
  'first-load': measureFirstLoad,
  pages: measurePages,
  labels: measureLabels,
  reads: measureReads,
  returning: measureReturning,
  hidden: measureHidden,
  live: measureLive,
  followers: measureFollowers,
  letters: measureLetters,
  replies: measureReplies,
  narrowing: measureNarrowing,
  timing: measureTiming,
} satisfies Record<string, (context: Context) => Promise<Measure[]>>

export type WorkloadName = keyof typeof workloads
