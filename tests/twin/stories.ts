/**
 * For each deliberate leak the shortest history found in which it shows. Kept as what happens, not
 * as the numbers it was drawn from, so that they stay when the generator learns something new.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { castWith, type ViewerKind } from './cast.ts'
import type { History } from './erase.ts'
import { historyOf } from './history.ts'
import type { Op } from './ops.ts'
import type { Plan } from './steps.ts'

export interface Story {
  viewer: ViewerKind
  invited: boolean
  pageLength: number
  ops: Op[]
}

const file = new URL('stories.json', import.meta.url)

/** All stories, by the name of the leak that each shows. */
export function readStories(): Record<string, Story> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Story>
}

/** Keeps a story for a leak. */
export function keepStory(name: string, story: Story): void {
  const all = { ...readStories(), [name]: story }
  const lines = Object.entries(all).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
}

/** What happens in a plan. */
export function storyOf(plan: Plan): Story {
  const { viewer, invited, pageLength } = plan
  return { viewer, invited, pageLength, ops: historyOf(plan).ops.filter((op) => op !== null) }
}

/** A story as it is told. */
export function historyIn({ viewer, invited, pageLength, ops }: Story): History {
  return { cast: castWith(viewer, invited), pageLength, ops }
}
