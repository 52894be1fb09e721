/**
 * The one-way twin: the same history with and without a match. Whatever the keeper of the list gets
 * must be the same to the byte. More histories with ONE_WAY_RUNS=1000.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { historyOf, plans, tell } from './one-way/history.ts'
import { play } from './one-way/play.ts'
import { closeStages, differenceBetween } from './one-way/search.ts'

const runs = Number(process.env.ONE_WAY_RUNS ?? 20)
const seed = Number(process.env.ONE_WAY_SEED ?? 4)

afterAll(closeStages)

it(
  `tells ${runs} histories twice, and the keeper of a list cannot tell whether somebody is on it`,
  { timeout: 3_600_000 },
  async () => {
    let moments = 0
    const property = fc.asyncProperty(plans(40), fc.boolean(), async (plan, leaves) => {
      const happenings = historyOf(plan, leaves)
      if (happenings.length === 0) return
      const one = await play(happenings, true)
      const other = await play(happenings, false)
      moments += one.hidden
      expect(other.hidden).toBe(0)
      const found = differenceBetween(one.entries, other.entries)
      if (found !== null) throw new Error(`${found}\n\n${tell(happenings)}\n`)
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: false })
    // He really was kept apart, much of the time.
    expect(moments).toBeGreaterThan(runs * 2)
  },
)
