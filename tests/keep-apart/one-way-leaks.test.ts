/** The one-way twin can fail: every deliberate leak to the keeper of a list shows in it (`MUTATIONS=all`). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Laboratory, stalePatches } from '../twin/mutate.ts'
import { leaks } from './one-way/leaks.ts'

const laboratory = new Laboratory('/tests/keep-apart/one-way/search.ts')

beforeAll(() => laboratory.open())
afterAll(() => laboratory.close())

it('has a place in the code for every leak', () => {
  expect(stalePatches(leaks)).toEqual([])
})

// Every third, to keep the run short; all of them when asked for.
const chosen = leaks.filter((_, index) => process.env.MUTATIONS === 'all' || index % 3 === 0)

describe('the keeper of a list can tell when', () => {
  it.each(chosen)('$name', { timeout: 300_000 }, async (mutation) => {
    expect(await laboratory.catch(mutation, { seed: 1, histories: 40 })).not.toBeNull()
  })

  it('and only then', { timeout: 300_000 }, async () => {
    expect(await laboratory.tellWithout(1)).toBeNull()
  })
})
