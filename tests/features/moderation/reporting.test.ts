/** Reporting a post: from the first minute on, once, in words or without, and never what is hidden. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rates } from '../../../shared/rates.ts'
import { keepApart } from '../../support/apart.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { ownStates, queue, readCase, report } from './people.ts'

let forum: TestForum
let mod: Person
let ada: Person
let bo: Person
let post: string
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

describe('a report', () => {
  it('is made with a reason alone, and reaches a moderator with the text as it stood', async () => {
    expect(await report(bo, post)).toMatchObject({ state: 'open' })
    await ada.patch(`/p/${post}`, { body: 'Welcome.' }).expect(200)
    await ada.delete(`/p/${post}`).expect(204)
    const [one] = await queue(mod)
    expect(one).toMatchObject({ state: 'open', reasons: ['unkind'], reports: 1, heldBy: null })
    const full = await readCase(mod, one!.id)
    expect(full).toMatchObject({
      post: null,
      author: { handle: 'Ada' },
      versions: [{ body: 'Go away.' }],
      said: [{ reason: 'unkind', note: '' }],
      history: [{ what: 'opened' }],
    })
    // The queue has no text, and nothing says who reported.
    const listed =
      (await mod.get('/moderation/queue')).text + (await mod.page('/moderation/queue')).text
    expect(listed).not.toContain('Go away.')
    const shown = (await mod.get(`/moderation/cases/${one!.id}`)).text
    expect(shown + listed).not.toContain('"Bo"')
    expect(wordsIn((await mod.page(`/moderation/cases/${one!.id}`)).text)).not.toMatch(/\bBo\b/)
  })

  it('is the same report when it is made again', async () => {
    const first = await report(bo, post, { note: 'Please look.' })
    const again = await report(bo, post, { reason: 'threat', note: 'Other words.' })
    expect(again).toEqual(first)
    const [one, ...others] = await queue(mod)
    expect(others).toEqual([])
    expect(await readCase(mod, one!.id)).toMatchObject({
      urgent: false,
      said: [{ reason: 'unkind', note: 'Please look.' }],
    })
    expect(await ownStates(bo)).toEqual(['open'])
  })

  it('joins the case that others have opened, and keeps each version that was reported', async () => {
    const cy = await member(forum, 'Cy')
    await report(bo, post)
    await ada.patch(`/p/${post}`, { body: 'Go far away.' }).expect(200)
    await report(cy, post, { reason: 'threat' })
    const [one, ...others] = await queue(mod)
    expect(others).toEqual([])
    expect(one).toMatchObject({ reports: 2, reasons: ['unkind', 'threat'], urgent: true })
    const { versions, history } = await readCase(mod, one!.id)
    expect(versions.map(({ body }) => body)).toEqual(['Go away.', 'Go far away.'])
    expect(history.map(({ what }) => what)).toEqual(['opened', 'joined'])
  })

  it('needs a reason from the list, and says beside the field what is wrong', async () => {
    await bo.post(`/p/${post}/reports`, {}).expect(422)
    await bo.post(`/p/${post}/reports`, { reason: 'because' }).expect(422)
    await bo.post(`/p/${post}/reports`, { reason: 'other', route: 'me' }).expect(422)
    const note = 'x'.repeat(2_001)
    await bo.post(`/p/${post}/reports`, { reason: 'other', note }).expect(422)
    const page = await bo.form(`/p/${post}/reports`, { reason: 'other', note }).expect(422)
    expect(errorIn(page.text, 'note')).toMatch(/too long|at most|over/i)
    expect(page.text).toContain(note)
    expect(await queue(mod)).toEqual([])
  })

  it('can be made from the first minute on, and not without end', async () => {
    await forum.close()
    forum = await startTestForum({ env: { TEST_MODE: '0' } })
    const author = await member(forum, 'Ada')
    const reporter = await member(forum, 'Bo')
    await forum.forum.writer.transact((tx) =>
      tx
        .updateTable('member')
        .set({ probation_until: Date.now() + 86_400_000 })
        .where('id', '=', reporter.id)
        .execute(),
    )
    await space(forum, 'kitchen')
    const { opening } = await startThread(author, 'kitchen')
    const { points } = rates.report
    const said = { reason: 'other' }
    for (let time = 0; time < points; time++) {
      await reporter.post(`/p/${opening}/reports`, said).expect(201)
    }
    const answer = await reporter.post(`/p/${opening}/reports`, said).expect(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('is for members, and about what others wrote', async () => {
    await visitor(forum).post(`/p/${post}/reports`, { reason: 'other' }).expect(401)
    await visitor(forum).page(`/p/${post}/report`).expect(303)
    await ada.post(`/p/${post}/reports`, { reason: 'other' }).expect(403)
    await ada.get(`/p/${post}/report`).expect(403)
  })

  it('can be made about a post of a moderator, who hears nothing of it', async () => {
    const other = await member(forum, 'Olaf', ['moderator'])
    const theirs = await reply(mod, thread, 'Enough.')
    await report(bo, theirs)
    expect(await queue(mod)).toEqual([])
    expect(await queue(other)).toHaveLength(1)
  })
})

describe('what one may not see', () => {
  it('cannot be reported, as if it never was', async () => {
    const never = '5'.repeat(20)
    const hidden = await reply(ada, thread, 'For me.', { audience: 'me' })
    await keepApart(forum, ada, bo)
    for (const id of [hidden, post]) {
      for (const body of [{ reason: 'other' }, {}]) {
        const answer = await bo.post(`/p/${id}/reports`, body).expect(404)
        expect(answer.body).toEqual((await bo.post(`/p/${never}/reports`, body)).body)
      }
      const page = await bo.get(`/p/${id}/report`).expect(404)
      expect(page.body).toEqual((await bo.get(`/p/${never}/report`)).body)
    }
    expect(await queue(mod)).toEqual([])
  })

  it('is not led to from one’s own reports any more', async () => {
    await report(bo, post, { note: 'My words.' })
    expect((await bo.get('/me/reports')).text).toContain(post)
    await ada.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    const answer = await bo.get('/me/reports').expect(200)
    expect(answer.text).not.toContain(post)
    expect(answer.body).toMatchObject({ reports: [{ note: 'My words.', post: null }] })
    expect((await bo.page('/me/reports')).text).not.toContain(post)
  })
})

describe('who reported before', () => {
  it('is not told by the state of a report that comes later', async () => {
    const cy = await member(forum, 'Cy')
    await report(bo, post)
    const [one] = await queue(mod)
    await mod.post(`/moderation/cases/${one!.id}/claim`).expect(200)
    forum.world.setClock(forum.world.now() + 1_000)
    expect(await report(cy, post)).toMatchObject({ state: 'open' })
    expect(await ownStates(cy)).toEqual(['open'])
    expect(await ownStates(bo)).toEqual(['claimed'])
  })

  it('is not told to whoever wrote it, at any of their pages', async () => {
    const looked = async () => {
      const paths = [`/t/${thread}`, `/p/${post}`, '/me/posts', '/me', '/me/reports', '/']
      const texts = []
      for (const path of paths) texts.push((await ada.get(path)).text)
      return texts
    }
    const before = await looked()
    await report(bo, post, { reason: 'threat' })
    const [one] = await queue(mod)
    await mod.post(`/moderation/cases/${one!.id}/claim`).expect(200)
    expect(await looked()).toEqual(before)
    await ada.get('/moderation/queue').expect(403)
    await ada.get(`/moderation/cases/${one!.id}`).expect(403)
  })
})

describe('without scripts', () => {
  it('leads from the post to the form, and to one’s reports', async () => {
    const conversation = await bo.page(`/t/${thread}`).expect(200)
    expect(conversation.text).toContain(`href="/p/${post}/report"`)
    const page = await bo.page(`/p/${post}/report`).expect(200)
    const fields = fieldsIn(page.text, `form[action="/p/${post}/reports"]`)
    expect(fields).toMatchObject({ route: 'any', note: '' })
    const failed = await bo.form(`/p/${post}/reports`, { ...fields, note: 'So.' }).expect(422)
    expect(failed.text).toContain('So.')
    const sent = { ...fields, reason: 'pressure', note: 'So.' }
    const to = await bo.form(`/p/${post}/reports`, sent).expect(303)
    const own = wordsIn((await bo.page(to.headers.location!).expect(200)).text)
    expect(own).toContain('Your report has arrived')
    expect(own).toContain('It waits to be read.')
    expect(wordsIn((await bo.page(`/p/${post}/report`)).text)).toContain(
      'You have reported this post',
    )
  })
})
