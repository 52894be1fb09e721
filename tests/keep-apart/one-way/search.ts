/** Tells one history twice and says what the keeper could tell them apart by. */
import fc from 'fast-check'
import { closeStages } from '../../twin/stage.ts'
import { type Happening, historyOf, plans } from './history.ts'
import { type Entry, play } from './play.ts'

export { closeStages }

/** The first difference between what the keeper got in the one world and in the other. */
export function differenceBetween(one: readonly Entry[], other: readonly Entry[]): string | null {
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

/** What gives away a history of a seed, given by number; null when nothing does. */
export async function differenceIn(seed: number, index: number): Promise<string | null> {
  const [plan] = fc.sample(plans(50, 30), { seed: seed * 1_000 + index, numRuns: 1 })
  const happenings: Happening[] = historyOf(plan!, index % 2 === 0)
  if (happenings.length === 0) return null
  try {
    const meant = await play(happenings, true)
    const notMeant = await play(happenings, false)
    return differenceBetween(meant.entries, notMeant.entries)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
