/** All deliberate leaks. */
import type { Mutation } from './leak.ts'
import { leaksInGuards } from './leaks-in-guards.ts'
import { leaksInLabels } from './leaks-in-labels.ts'
import { leaksInLive } from './leaks-in-live.ts'
import { leaksInNotices } from './leaks-in-notices.ts'
import { leaksOnPages } from './leaks-on-pages.ts'

export const mutations: Mutation[] = [
  ...leaksOnPages,
  ...leaksInLive,
  ...leaksInLabels,
  ...leaksInGuards,
  ...leaksInNotices,
]
