/**
 * Whether deliberate leaks show, each in a story that is kept for it. Some of them are told at a
 * time, all with `MUTATIONS=all`. For one whose story does not show it any more, another is looked
 * for in random histories, made short and kept, with `MUTATIONS=look npx vitest run --config
 * tests/vitest.config.ts` and the file that shows them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mutation } from './leak.ts'
import { Laboratory, stalePatches } from './mutate.ts'
import type { StoryBook } from './story-book.ts'

/** What tells stories, loaded from a server with a leak in it. */
export interface Teller<Story> {
  /** What gives a story's worlds away; null when nothing does. */
  differenceOf(story: Story): Promise<string | null>
  /** The same for a random history: the `index`th of a seed. */
  differenceIn(seed: number, index: number): Promise<string | null>
  /** What is left of a history when all is taken away that it shows as much without. */
  storyIn(seed: number, index: number): Promise<Story>
  closeStages(): Promise<void>
}

export interface Leaks<Story> {
  leaks: readonly Mutation[]
  book: StoryBook<Story>
  /** The module of the teller, below the root of the repository. */
  teller: string
  /** One in this many is told in an ordinary run. */
  oneIn: number
}

const histories = Number(process.env.MUTATION_HISTORIES ?? 400)
const wanted = process.env.MUTATIONS
const seed = 1

/** Adds the tests of all these leaks to the file that calls it. */
export function showLeaks<Story>({ leaks, book, teller, oneIn }: Leaks<Story>): void {
  const laboratory = new Laboratory<Teller<Story>>(teller)
  const stories = book.all()
  const chosen = leaks.filter((_, index) => wanted === 'all' || index % oneIn === 0)
  beforeAll(() => laboratory.open())
  afterAll(() => laboratory.close())

  it('has a place in the code for every leak, and a story', () => {
    expect(stalePatches(leaks)).toEqual([])
    expect(Object.keys(stories).sort()).toEqual(leaks.map(({ name }) => name).sort())
  })

  describe.runIf(wanted === 'look')('a story is found when', () => {
    it.each(leaks)('$name', { timeout: 3_600_000 }, async (leak) => {
      await laboratory.with(leak, async (telling) => {
        const known = stories[leak.name]
        if (known && (await telling.differenceOf(known))) return
        for (let index = 0; index < histories; index += 1) {
          if (!(await telling.differenceIn(seed, index))) continue
          book.keep(leak.name, await telling.storyIn(seed, index))
          return
        }
        expect.fail(`No history shows it of ${histories}.`)
      })
    })
  })

  describe.runIf(wanted !== 'look')('the worlds differ when', () => {
    it.each(chosen)('$name', { timeout: 120_000 }, async ({ name, patches }) => {
      const tell = (telling: Teller<Story>) => telling.differenceOf(stories[name]!)
      expect(await laboratory.with({ name, patches }, tell)).not.toBeNull()
    })

    it('and only then', { timeout: 300_000 }, async () => {
      await laboratory.with(null, async (telling) => {
        for (const { name } of chosen) expect(await telling.differenceOf(stories[name]!)).toBeNull()
      })
    })
  })
}
