/** When entries begin and end, without the test mode that would lift the delays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { due, entriesOf, list, sees, withMail } from '../support/keep-apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

const dayMs = 86_400_000
const begin = Date.UTC(2026, 4, 1, 9)

let forum: TestForum
let nora: Person
let vic: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum({ env: { ...withMail, TEST_MODE: '0' } })
  forum.world.setClock(begin)
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  await space(forum, 'porch')
  thread = (await startThread(nora, 'porch')).thread
})
afterAll(() => forum.close())

async function at(ms: number): Promise<void> {
  forum.world.setClock(ms)
  await due(forum)
}

/** The first of these moments at which it is so. */
async function firstWhen(moments: number[], isSo: () => Promise<boolean>): Promise<number | null> {
  for (const moment of moments) {
    await at(moment)
    if (await isSo()) return moment
  }
  return null
}

const hours = (from: number, count: number) =>
  Array.from({ length: count }, (_, hour) => from + (hour + 1) * 3_600_000)

describe('an entry', () => {
  it('made now is in force at the next minute, and ends at some moment in seven days', async () => {
    const { id } = await list(nora, 'Vic', { when: 'now' })
    expect(await sees(vic, thread)).toBe(true)
    await at(begin + 60_000)
    expect(await sees(vic, thread)).toBe(false)
    await nora.delete(`/me/keep-apart/${id}`).expect(204)
    await at(begin + 120_000)
    expect(await sees(vic, thread)).toBe(false)
    const end = await firstWhen(hours(begin, 24 * 7 + 1), () => sees(vic, thread))
    expect(end).not.toBeNull()
    expect(end! - begin).toBeLessThanOrEqual(7 * dayMs + 3_600_000)
    expect(await entriesOf(nora)).toEqual([])
  })

  it('made within days begins at some moment in three, and can be withdrawn until then', async () => {
    forum.world.setClock(begin)
    await list(nora, 'Vic', { when: 'within-days' })
    const begun = await firstWhen(hours(begin, 73), async () => !(await sees(vic, thread)))
    expect(begun).not.toBeNull()
    expect(await entriesOf(nora)).toMatchObject([{ state: 'on' }])
    await at(begun! + 8 * dayMs)
    const other = await list(nora, 'Other', { when: 'within-days' })
    await nora.delete(`/me/keep-apart/${other.id}`).expect(204)
    expect(await entriesOf(nora)).toHaveLength(1)
  })

  it('begins and ends at moments that are spread over the days', async () => {
    forum.world.setClock(begin)
    const { writer } = forum.forum
    await writer.transact((tx) => tx.deleteFrom('keep_apart').execute())
    for (let n = 0; n < 25; n += 1) {
      const { id } = await list(nora, `Somebody${n}`, { when: 'within-days' })
      await writer.transact((tx) =>
        tx.updateTable('keep_apart').set({ active: 1 }).where('public_id', '=', id).execute(),
      )
      await nora.delete(`/me/keep-apart/${id}`).expect(204)
    }
    const rows = await forum.forum.reader.selectFrom('keep_apart').selectAll().execute()
    const spread = (moments: (number | null)[], days: number) => {
      const shares = moments.map((moment) => (moment! - begin) / (days * dayMs)).sort()
      expect(shares[0]).toBeGreaterThanOrEqual(0)
      expect(shares.at(-1)).toBeLessThan(1)
      // One in ten million runs fails by chance.
      expect(shares.at(-1)! - shares[0]!).toBeGreaterThan(0.4)
    }
    spread(
      rows.map((row) => row.active_at),
      3,
    )
    spread(
      rows.map((row) => row.remove_at),
      7,
    )
  })

  it('that is due cannot be withdrawn at once any more', async () => {
    await forum.forum.writer.transact((tx) => tx.deleteFrom('keep_apart').execute())
    forum.world.setClock(begin)
    const { id } = await list(nora, 'Vic')
    await nora.delete(`/me/keep-apart/${id}`).expect(204)
    expect(await entriesOf(nora)).toMatchObject([{ id, state: 'leaving' }])
    await due(forum)
    expect(await sees(vic, thread)).toBe(false)
  })
})
