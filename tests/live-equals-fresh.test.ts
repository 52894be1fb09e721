/**
 * Whatever happens, a page that stays open shows what it would show if it were opened anew. More
 * histories: `LIVE_RUNS=100 npx vitest run --config tests/vitest.config.ts tests/live-equals-fresh.test.ts`.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleClient } from './live-pages/bundle.ts'
import { keepOpen } from './live-pages/keep-open.ts'
import { closeStages } from './twin/stage.ts'
import { plans } from './twin/steps.ts'

const runs = Number(process.env.LIVE_RUNS ?? 5)
const seed = Number(process.env.LIVE_SEED ?? 2026)
const timeout = 3_600_000
let code: string

beforeAll(async () => {
  code = await bundleClient()
})
afterAll(closeStages)

describe('open pages of everybody', () => {
  it('are what fresh ones are after each thing that happens', { timeout }, async () => {
    let [compared, reloaded] = [0, 0]
    const property = fc.asyncProperty(plans(25), async (plan) => {
      const kept = await keepOpen(plan, code)
      if (kept.difference) throw new Error(kept.difference)
      compared += kept.compared
      reloaded += kept.reloaded
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: runs < 20 })
    expect(compared).toBeGreaterThan(runs * 100)
    // To ask for a new page is always true, and no answer.
    expect(reloaded).toBeLessThan(compared / 20)
  })

  it('are what fresh ones are after forty things at once', { timeout }, async () => {
    const [one, ...more] = fc.sample(plans(60), { seed, numRuns: 10 })
    const steps = [one!, ...more].flatMap((plan) => plan.steps)
    for (const viewer of ['member', 'moderator'] as const) {
      const { difference, compared } = await keepOpen({ ...one!, viewer, steps }, code, 40)
      expect(difference).toBeNull()
      expect(compared).toBeGreaterThan(100)
    }
  })
})
