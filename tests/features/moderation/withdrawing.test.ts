/** Taking a report back, and reporting the same again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { decide, queue, readCase, report } from './people.ts'

let forum: TestForum
let mod: Person
let bo: Person
let cy: Person
let post: string
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  const ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  cy = await member(forum, 'Cy')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

const own = async (who: Person) =>
  (
    await bodyOf<{ reports: { id: string; state: string; withdrawn: boolean }[] }>(
      who.get('/me/reports').expect(200),
    )
  ).reports

describe('a report that is taken back', () => {
  it('is listed as such, and its case is read last', async () => {
    const first = await report(bo, post, { reason: 'threat' })
    forum.world.setClock(forum.world.now() + 1_000)
    const other = await reply(cy, thread, 'So what.')
    await report(bo, other)
    await bo.delete(`/me/reports/${first.id}`).expect(204)
    await bo.delete(`/me/reports/${first.id}`).expect(204)
    expect((await own(bo)).map(({ withdrawn }) => withdrawn)).toEqual([false, true])
    const cases = await queue(mod)
    expect(cases.map(({ urgent, reports }) => [urgent, reports])).toEqual([
      [false, 1],
      [false, 0],
    ])
    const { history } = await readCase(mod, cases[1]!.id)
    expect(history.map(({ what }) => what)).toEqual(['opened', 'quiet'])
    await mod.page(`/moderation/cases/${cases[1]!.id}`).expect(200)
    await mod.page('/moderation/queue').expect(200)
  })

  it('leaves the case alone while another stands', async () => {
    await report(cy, post, { reason: 'threat' })
    const mine = await report(bo, post)
    await bo.delete(`/me/reports/${mine.id}`).expect(204)
    const [one] = await queue(mod)
    expect(one).toMatchObject({ urgent: true, reports: 1, reasons: ['threat'] })
  })

  it('is somebody’s own to take back, and only before it is decided', async () => {
    const mine = await report(bo, post)
    await cy.delete(`/me/reports/${mine.id}`).expect(404)
    await visitor(forum).delete(`/me/reports/${mine.id}`).expect(401)
    const [one] = await queue(mod)
    await decide(mod, one!.id).expect(200)
    await bo.delete(`/me/reports/${mine.id}`).expect(409)
    expect((await own(bo))[0]).toMatchObject({ withdrawn: false })
  })

  it('can be taken back without scripts', async () => {
    const { id } = await report(bo, post)
    const page = await bo.page('/me/reports').expect(200)
    const form = `form[action="/me/reports/${id}"]`
    await bo.form(`/me/reports/${id}`, fieldsIn(page.text, form)).expect(303)
    const after = wordsIn((await bo.page('/me/reports')).text)
    expect(after).toContain('You have taken it back.')
    expect(after).not.toContain('Take it back')
  })
})

describe('a case without any report left', () => {
  const wait = async (days: number) => {
    forum.world.setClock(forum.world.now() + days * 86_400_000)
    await visitor(forum).post('/test/settle').expect(204)
  }

  it('closes after a week, and not before', async () => {
    const mine = await report(bo, post)
    await bo.delete(`/me/reports/${mine.id}`).expect(204)
    await wait(limits.quietCaseDays - 1)
    expect(await queue(mod)).toHaveLength(1)
    await wait(1.1)
    expect(await queue(mod)).toEqual([])
  })

  it('wakes up when somebody reports it again, and keeps that they took one back', async () => {
    const mine = await report(bo, post, { reason: 'threat' })
    await bo.delete(`/me/reports/${mine.id}`).expect(204)
    const again = await report(bo, post)
    expect(again.id).not.toBe(mine.id)
    const [one, ...others] = await queue(mod)
    expect(others).toEqual([])
    expect(one).toMatchObject({ reports: 1, urgent: false, reasons: ['unkind'] })
    await wait(limits.quietCaseDays + 1)
    expect(await queue(mod)).toHaveLength(1)
    // Whoever counts reporters anew must be able to see that this one is none.
    const rows = await forum.forum.reader
      .selectFrom('report')
      .select('withdrawn_at as withdrawnAt')
      .where('reporter_id', '=', bo.id)
      .orderBy('id')
      .execute()
    expect(rows.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true])
  })
})

describe('a case that has been over for as long as the owner lets it be kept', () => {
  it('loses its texts, and keeps what was decided', async () => {
    await report(bo, post, { note: 'Please look.' })
    const [one] = await queue(mod)
    await decide(mod, one!.id).expect(200)
    const { reader, jobs } = forum.forum
    const texts = async () => ({
      copies: (await reader.selectFrom('case_snapshot').select('body').execute()).length,
      beside: (await reader.selectFrom('case_context').select('html').execute()).length,
      notes: (await reader.selectFrom('report').select('note').execute()).map(({ note }) => note),
    })
    const after = async (days: number) => {
      forum.world.setClock(forum.world.now() + days * 86_400_000)
      await jobs.runDue()
      return texts()
    }
    const kept = { copies: 1, beside: 1, notes: ['Please look.'] }
    expect(await after(399)).toEqual(kept)
    expect(await after(2)).toEqual({ copies: 0, beside: 0, notes: [''] })
    expect(await reader.selectFrom('decision').select('reason').execute()).toHaveLength(1)
  })
})
