/**
 * For each deliberate leak the shortest history found in which it shows. Kept as what happens, not
 * as the numbers it was drawn from, so that they stay when the generator learns something new.
 */
import type { Language } from '../../shared/languages.ts'
import { castWith, type ViewerKind } from './cast.ts'
import type { History } from './erase.ts'
import { historyOf } from './history.ts'
import type { Op } from './ops.ts'
import type { Plan } from './steps.ts'
import { StoryBook } from './story-book.ts'

export interface Story {
  viewer: ViewerKind
  invited: boolean
  /** English, if nothing is said. */
  speaks?: Language
  pageLength: number
  ops: Op[]
}

/** All stories, by the name of the leak that each shows. */
export const storyBook = new StoryBook<Story>(new URL('stories.json', import.meta.url))

/** What happens in a plan. */
export function storyOf(plan: Plan): Story {
  const { viewer, invited, speaks, pageLength } = plan
  return {
    viewer,
    invited,
    speaks,
    pageLength,
    ops: historyOf(plan).ops.filter((op) => op !== null),
  }
}

/** A story as it is told. */
export function historyIn({ viewer, invited, speaks = 'en', pageLength, ops }: Story): History {
  return { cast: castWith(viewer, invited), speaks, pageLength, ops }
}
