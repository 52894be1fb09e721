/** Twin worlds: what a viewer may not see leaves no trace in anything the forum sends them. */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { closeStages } from './twin/stage.ts'
import { plans } from './twin/steps.ts'
import { playTwins } from './twin/twin.ts'

const runs = Number(process.env.TWIN_RUNS ?? 24)
/** Making a failure short takes minutes: `TWIN_AS_IT_IS=1` shows it at once. */
const asItIs = process.env.TWIN_AS_IT_IS === '1'
const seed = Number(process.env.TWIN_SEED ?? 2026)

afterAll(closeStages)

it(
  `tells ${runs} histories twice, and no viewer can tell the worlds apart`,
  { timeout: 3_600_000 },
  async () => {
    let told = 0
    const property = fc.asyncProperty(plans(30), async (plan) => {
      const { leftOut, difference } = await playTwins(plan)
      if (leftOut > 0) told += 1
      if (difference !== null) throw new Error(difference)
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: asItIs })
    expect(told).toBeGreaterThan(runs * 0.7)
  },
)
