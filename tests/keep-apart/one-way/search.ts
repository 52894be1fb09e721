/** Tells one history twice and says what the keeper could tell them apart by. */
import fc from 'fast-check'
import { shorten } from '../../twin/shorten.ts'
import { closeStages } from '../../twin/stage.ts'
import { StoryBook } from '../../twin/story-book.ts'
import { type Drawn, type Happening, historyOf, plans } from './history.ts'
import { type Entry, play } from './play.ts'

export { closeStages }

/** For each leak the shortest history found in which it shows. */
export const storyBook = new StoryBook<Happening[]>(new URL('stories.json', import.meta.url))

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

/** What gives away a history; null when nothing does. */
export async function differenceOf(happenings: readonly Happening[]): Promise<string | null> {
  if (happenings.length === 0) return null
  try {
    const meant = await play(happenings, true)
    const notMeant = await play(happenings, false)
    return differenceBetween(meant.entries, notMeant.entries)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The same for a history of a seed, given by number. */
export function differenceIn(seed: number, index: number): Promise<string | null> {
  return differenceOf(historyOf(planAt(seed, index), leavesIn(index)))
}

/** What is left of that history when all is taken away that it shows as much without. */
export async function storyIn(seed: number, index: number): Promise<Happening[]> {
  const told = (plan: readonly Drawn[]) => historyOf(plan, leavesIn(index))
  const shows = async (plan: readonly Drawn[]) => (await differenceOf(told(plan))) !== null
  return told(await shorten(planAt(seed, index), shows))
}

function planAt(seed: number, index: number): Drawn[] {
  return fc.sample(plans(50, 30), { seed: seed * 1_000 + index, numRuns: 1 })[0]!
}

const leavesIn = (index: number): boolean => index % 2 === 0
