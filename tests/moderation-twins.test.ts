/**
 * Whoever has no part in a case learns nothing of it: neither from a page nor from a frame, neither
 * as a member nor in an office. The same story is told with reports, decisions and appeals in it,
 * and without; to the viewer both are the same to the byte.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { differenceOf, plans } from './moderation-twins/search.ts'
import { closeStages } from './twin/stage.ts'

const runs = Number(process.env.MODERATION_TWIN_RUNS ?? 12)
const seed = Number(process.env.TWIN_SEED ?? 2026)

afterAll(closeStages)

it(
  `tells ${runs} cases twice, and nobody without a part can tell`,
  { timeout: 1_800_000 },
  async () => {
    const property = fc.asyncProperty(plans(24), async (plan) => {
      expect(await differenceOf(plan)).toBeNull()
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: false })
  },
)
