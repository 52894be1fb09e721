/**
 * The mutation check: every deliberate leak shows in the twin worlds. All of them, with more
 * histories for each: `MUTATIONS=all npx vitest run --config tests/vitest.config.ts tests/twin-mutations.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Laboratory, stalePatches } from './twin/mutate.ts'
import { mutations } from './twin/mutations.ts'

const laboratory = new Laboratory()
const histories = Number(process.env.MUTATION_HISTORIES ?? 120)
const seed = 1

beforeAll(() => laboratory.open())
afterAll(() => laboratory.close())

it('has a place in the code for every leak', () => {
  expect(stalePatches()).toEqual([])
})

// A third each day, so that all have their turn.
const third = process.env.MUTATIONS ?? String(Math.floor(Date.now() / 86_400_000) % 3)
const chosen = mutations.filter((_, index) => third === 'all' || index % 3 === Number(third))

describe('the twin worlds show it when', () => {
  it.each(chosen)('$name', { timeout: 600_000 }, async (mutation) => {
    expect(await laboratory.catch(mutation, { seed, histories })).not.toBeNull()
  })

  it('and only then', { timeout: 600_000 }, async () => {
    expect(await laboratory.tellWithout(seed)).toBeNull()
  })
})
