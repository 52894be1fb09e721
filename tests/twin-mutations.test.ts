/**
 * The mutation check: every deliberate leak shows in the twin worlds, each in a story that is kept
 * for it. Every sixth is told here, all with `MUTATIONS=all`. For one whose story does not show it
 * any more, another is looked for in the generator's histories, made short and kept, with
 * `MUTATIONS=look npx vitest run --config tests/vitest.config.ts tests/twin-mutations.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Laboratory, stalePatches } from './twin/mutate.ts'
import { mutations } from './twin/mutations.ts'
import { keepStory, readStories } from './twin/stories.ts'

type Search = typeof import('./twin/search.ts')

const laboratory = new Laboratory<Search>()
const histories = Number(process.env.MUTATION_HISTORIES ?? 400)
const seed = 1
const stories = readStories()

beforeAll(() => laboratory.open())
afterAll(() => laboratory.close())

it('has a place in the code for every leak, and a story', () => {
  expect(stalePatches()).toEqual([])
  const names = mutations.map(({ name }) => name)
  expect(Object.keys(stories).sort()).toEqual(names.sort())
})

describe.runIf(process.env.MUTATIONS === 'look')('a story is found when', () => {
  it.each(mutations)('$name', { timeout: 3_600_000 }, async (mutation) => {
    await laboratory.with(mutation, async (search) => {
      const known = stories[mutation.name]
      if (known && (await search.differenceOf(known))) return
      for (let index = 0; index < histories; index += 1) {
        if (!(await search.differenceIn(seed, index))) continue
        keepStory(mutation.name, await search.shorten(seed, index))
        return
      }
      expect.fail(`No history shows it of ${histories}.`)
    })
  })
})

const chosen = mutations.filter((_, index) => process.env.MUTATIONS === 'all' || index % 6 === 0)

describe.runIf(process.env.MUTATIONS !== 'look')('the twin worlds show it when', () => {
  it.each(chosen)('$name', { timeout: 60_000 }, async (mutation) => {
    const story = stories[mutation.name]!
    expect(await laboratory.with(mutation, (search) => search.differenceOf(story))).not.toBeNull()
  })

  it('and only then', { timeout: 120_000 }, async () => {
    await laboratory.with(null, async (search) => {
      for (const { name } of chosen) expect(await search.differenceOf(stories[name]!)).toBeNull()
    })
  })
})
