/**
 * The mutation check: every deliberate leak shows in the twin worlds. It takes many minutes, so it is
 * a command: `MUTATIONS=all npx vitest run --config tests/vitest.config.ts tests/twin-mutations.test.ts`,
 * or a number from 0 to 6 for a seventh. Without, only that each leak still has its place.
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

const share = process.env.MUTATIONS
const chosen = mutations.filter((_, index) => share === 'all' || index % 7 === Number(share))

describe.runIf(share !== undefined)('the twin worlds show it when', () => {
  it.each(chosen)('$name', { timeout: 600_000 }, async (mutation) => {
    expect(await laboratory.catch(mutation, { seed, histories })).not.toBeNull()
  })

  it('and only then', { timeout: 600_000 }, async () => {
    expect(await laboratory.tellWithout(seed)).toBeNull()
  })
})
