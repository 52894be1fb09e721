/**
 * Whoever has no part in a case learns nothing of it: neither from a page nor from a frame, neither
 * as a member nor in an office. The same story is told with reports, decisions and appeals in it,
 * and without; to the viewer both are the same to the byte.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { acts } from './moderation-twins/acts.ts'
import { offices, type Plan, relations, tell } from './moderation-twins/tell.ts'
import { closeStages } from './twin/stage.ts'

const runs = Number(process.env.MODERATION_TWIN_RUNS ?? 12)
const seed = Number(process.env.TWIN_SEED ?? 2026)

afterAll(closeStages)

const plans: fc.Arbitrary<Plan> = fc.noBias(
  fc.record({
    office: fc.constantFrom(...offices),
    relation: fc.constantFrom(...relations),
    alias: fc.boolean(),
    steps: fc.array(acts, { minLength: 4, maxLength: 24, size: 'max' }),
  }),
)

it(
  `tells ${runs} cases twice, and nobody without a part can tell`,
  { timeout: 1_800_000 },
  async () => {
    const property = fc.asyncProperty(plans, async (plan) => {
      const one = await tell(plan, true)
      const other = await tell(plan, false)
      for (const [index, [about, text]] of one.entries()) {
        expect(`${about}: ${text}`).toBe(`${other[index]?.[0]}: ${other[index]?.[1]}`)
      }
      expect(one.length).toBe(other.length)
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: false })
  },
)
