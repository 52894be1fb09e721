/** The log of decisions and the months in numbers: what members read there, and what they never do. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { due, list } from '../../support/keep-apart.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from '../moderation/people.ts'

interface Entry {
  id: string
  week: string
  action: string
  reason: string | null
  struck: string | null
  by: string
  hours: number | null
  insteadOf: string | null
  space: { slug: string } | null
  aboutYou: boolean
}

const day = 86_400_000
let forum: TestForum
let mod: Person
let over: Person
let ada: Person
let bo: Person
let cy: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  // The first day of a period of the log, in the middle of a month.
  forum.world.setClock(Math.ceil(Date.UTC(2026, 2, 10) / (14 * day)) * 14 * day)
  mod = await member(forum, 'Maud', ['moderator'])
  over = await member(forum, 'Ove', ['overseer'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  cy = await member(forum, 'Cy')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
})
afterEach(() => forum.close())

async function later(days: number): Promise<void> {
  forum.world.setClock(forum.world.now() + days * day)
  await visitor(forum).post('/test/settle').expect(204)
}

/** A post of Ada's is reported, and folded or something else. */
async function decide(fields: object = {}, inThread = thread, who = ada): Promise<string> {
  const known = new Set((await queue(mod)).map(({ id }) => id))
  await report(bo, await reply(who, inThread, 'Go away.'))
  const id = (await queue(mod)).find((one) => !known.has(one.id))!.id
  const given = { action: 'fold', reason: 'It shuts somebody out.', ...fields }
  await mod.post(`/moderation/cases/${id}/decide`, given).expect(200)
  return id
}

const log = async (who: Person) =>
  (await bodyOf<{ entries: Entry[] }>(who.get('/moderation/log').expect(200))).entries

it('waits until there are five lines, or until two weeks are over', async () => {
  for (let number = 0; number < 4; number += 1) await decide()
  expect(await log(cy)).toEqual([])
  await decide()
  expect(await log(cy)).toHaveLength(5)
  await decide()
  expect(await log(cy)).toHaveLength(5)
  await later(14)
  expect(await log(cy)).toHaveLength(6)
})

it('says what was done, in which week and why, and names nobody', async () => {
  await decide({ rule: undefined })
  await later(14)
  const [entry] = await log(cy)
  expect(entry).toMatchObject({
    action: 'fold',
    reason: 'It shuts somebody out.',
    struck: null,
    space: { slug: 'kitchen' },
    aboutYou: false,
  })
  expect(new Date(`${entry!.week}T00:00:00Z`).getUTCDay()).toBe(1)
  const page = (await cy.page('/moderation/log').expect(200)).text
  expect(page).not.toMatch(/\b(Maud|Ada|Bo)\b/)
  expect(page).toContain(entry!.by)
  expect((await log(ada))[0]).toMatchObject({ aboutYou: true })
})

it('keeps what nobody felt for the numbers of the month', async () => {
  await decide({ action: 'none' })
  await later(14)
  expect(await log(cy)).toEqual([])
  await later(31)
  const { months } = await bodyOf<{ months: { measures: object }[] }>(
    cy.get('/moderation/numbers').expect(200),
  )
  expect(months.map(({ measures }) => measures)).toEqual([{ none: 1 }])
  await cy.page('/moderation/numbers').expect(200)
})

it('says nothing about what a member may not see, nor waits for it', async () => {
  await space(forum, 'attic', 'invitation', [ada, bo, mod])
  const attic = (await startThread(ada, 'attic')).thread
  await decide({}, attic)
  for (let number = 0; number < 4; number += 1) await decide()
  // Five for those who read the attic, four for others.
  expect(await log(bo)).toHaveLength(5)
  expect(await log(cy)).toEqual([])
  await later(45)
  expect(await log(cy)).toHaveLength(4)
  expect((await cy.page('/moderation/log')).text).not.toContain('attic')
  const counted = async (who: Person) =>
    (await bodyOf<{ months: { measures: { fold?: number } }[] }>(who.get('/moderation/numbers')))
      .months[0]?.measures.fold
  expect([await counted(bo), await counted(cy)]).toEqual([5, 4])
})

it('ends for a member where there is nothing older for them', async () => {
  await space(forum, 'attic', 'invitation', [ada, bo, mod])
  await decide({}, (await startThread(ada, 'attic')).thread)
  await later(14)
  await decide()
  // The one decision again, as often as a page has lines, so that it is full.
  await forum.forum.writer.transact(async (tx) => {
    const { id, ...row } = await tx
      .selectFrom('decision')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    for (let count = 1; count < limits.rowsPerPage; count += 1) {
      await tx
        .insertInto('decision')
        .values({ ...row, public_id: `${id}${count}` })
        .execute()
    }
  })
  await later(14)
  const next = async (who: Person) =>
    (await bodyOf<{ next: string | null }>(who.get('/moderation/log').expect(200))).next
  expect(await next(cy)).toBeNull()
  const older = await bo.get(`/moderation/log?after=${await next(bo)}`).expect(200)
  expect(older.body).toMatchObject({ entries: [{ space: { slug: 'attic' } }], next: null })
})

it('leaves out what was decided by somebody the member is kept apart from', async () => {
  await list(mod, 'Cy')
  await due(forum)
  for (let number = 0; number < 5; number += 1) await decide()
  await later(45)
  expect(await log(bo)).toHaveLength(5)
  expect(await log(cy)).toEqual([])
  const counted = async (who: Person) =>
    (await bodyOf<{ months: object[] }>(who.get('/moderation/numbers').expect(200))).months
  const fives = { reports: 5, measures: { fold: 5 }, decision: { median: 0, ninety: 0 } }
  expect(await counted(bo)).toEqual([expect.objectContaining(fives)])
  // That five were reported is no secret; what came of it is, with who saw to it.
  const none = { reports: 5, measures: {}, firstLook: null, decision: null }
  expect(await counted(cy)).toEqual([expect.objectContaining(none)])
})

it('cannot be asked who signs, by blocking one after the other', async () => {
  await decide()
  await later(14)
  const before = await log(cy)
  await cy.put('/me/blocks/Maud').expect(204)
  expect(await log(cy)).toEqual(before)
})

it('strikes a reason and keeps the line', async () => {
  await decide()
  await later(14)
  const { id } = (await log(over))[0]!
  const path = `/moderation/log/${id}/redact`
  await cy.post(path, { why: 'x' }).expect(403)
  await mod.post(path, { why: 'x' }).expect(403)
  await over.post(path, { why: '' }).expect(422)
  await over.post(path, { why: 'x'.repeat(201) }).expect(422)
  await over.page(path).expect(200)
  await over.post(path, { why: 'It named a place.' }).expect(200)
  expect((await log(cy))[0]).toMatchObject({ reason: null, struck: 'It named a place.' })
  expect((await cy.page('/moderation/log')).text).not.toContain('It shuts somebody out.')
  await over.post('/moderation/log/nowhere/redact', { why: 'x' }).expect(404)
})

it('is for members', async () => {
  for (const path of ['/moderation/log', '/moderation/numbers']) {
    await visitor(forum).get(path).expect(401)
  }
  await cy.get('/moderation/log?after=x').expect(422)
})
