/**
 * The one-way twin: the same history with and without a match. Whatever the keeper of the list gets
 * must be the same to the byte. More histories with ONE_WAY_RUNS=1000.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { closeStages } from '../twin/stage.ts'
import { historyOf, plans, tell } from './one-way/history.ts'
import { type Entry, play } from './one-way/play.ts'

const runs = Number(process.env.ONE_WAY_RUNS ?? 25)
const seed = Number(process.env.ONE_WAY_SEED ?? 4)

afterAll(closeStages)

function difference(one: readonly Entry[], other: readonly Entry[]): string | null {
  for (const [at, entry] of one.entries()) {
    const twin = other[at]
    if (entry.about === twin?.about && entry.text === twin.text) continue
    let start = 0
    while (twin && entry.text[start] === twin.text[start]) start += 1
    const around = (text = '') => text.slice(Math.max(0, start - 300), start + 300)
    return `${entry.about}:\n  meant:     …${around(entry.text)}…\n  not meant: …${around(twin?.text)}…`
  }
  return one.length === other.length ? null : 'One world goes on longer.'
}

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
      const found = difference(one.entries, other.entries)
      if (found !== null) throw new Error(`${found}\n\n${tell(happenings)}\n`)
    })
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: false })
    // He really was kept apart, much of the time.
    expect(moments).toBeGreaterThan(runs * 2)
  },
)
