/** Reporting threads, members and decisions on the same one screen, and what is kept of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listContext } from '../../../server/visibility/report-context.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { decide, queue, readCase, report } from './people.ts'

let forum: TestForum
let mod: Person
let ada: Person
let bo: Person
let thread: string
let opening: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread, opening } = await startThread(ada, 'kitchen', { title: 'Listen all' }))
})
afterEach(() => forum.close())

interface Own {
  target: string
  post: string | null
  member: string | null
  decision: string | null
  title: string
}
const own = async (who: Person) =>
  (await bodyOf<{ reports: Own[] }>(who.get('/me/reports').expect(200))).reports
const foldedFor = async (who: Person) =>
  (await bodyOf<{ folded: object }>(who.get(`/t/${thread}`).expect(200))).folded

describe('a thread', () => {
  it('is reported by its opening, with its title, in a case of its own', async () => {
    await bo.post(`/t/${thread}/reports`, { reason: 'pressure' }).expect(201)
    await report(bo, opening)
    const cases = await queue(mod)
    expect(cases).toHaveLength(2)
    const texts = await Promise.all(cases.map(({ id }) => readCase(mod, id)))
    const bodies = texts.map(({ versions }) => versions[0]!.body).sort()
    expect(bodies).toEqual(['I told them yesterday.', 'Listen all\n\nI told them yesterday.'])
    expect((await own(bo)).map(({ target }) => target)).toEqual(['post', 'thread'])
    await ada.post(`/t/${thread}/reports`, { reason: 'other' }).expect(403)
  })

  it('is kept with what its poll offers, and with nothing of how anybody chose', async () => {
    const poll = { options: ['Tea', 'Go <away>'] }
    const asked = await startThread(ada, 'kitchen', { body: 'What now?', poll })
    await mod.put(`/p/${asked.opening}/poll/votes`, { choices: [1] }).expect(200)
    await report(bo, asked.opening)
    const [one] = await queue(mod)
    const { versions } = await readCase(mod, one!.id)
    expect(versions).toMatchObject([{ body: 'What now?\n\n- Tea\n- Go <away>' }])
    const page = await mod.page(`/moderation/cases/${one!.id}`).expect(200)
    expect(page.text).toContain('<li dir="auto">Go &lt;away&gt;</li>')
  })

  it('is led to from its page, and reported without scripts', async () => {
    const page = await bo.page(`/t/${thread}`).expect(200)
    expect(page.text).toContain(`href="/t/${thread}/report"`)
    expect((await ada.page(`/t/${thread}`)).text).not.toContain(`href="/t/${thread}/report"`)
    const form = await bo.page(`/t/${thread}/report`).expect(200)
    const fields = fieldsIn(form.text, `form[action="/t/${thread}/reports"]`)
    await bo.form(`/t/${thread}/reports`, { ...fields, reason: 'unkind', hide: 'on' }).expect(303)
    expect(await foldedFor(bo)).toEqual({ [opening]: 'hidden' })
    expect(wordsIn((await bo.page(`/t/${thread}/report`)).text)).toContain(
      'You have reported this thread',
    )
  })

  it('without an opening in sight is none that could be reported', async () => {
    await reply(bo, thread, 'Here.')
    await ada.put(`/p/${opening}/audience`, { audience: 'me' }).expect(200)
    await bo.get(`/t/${thread}`).expect(200)
    await bo.post(`/t/${thread}/reports`, { reason: 'other' }).expect(404)
  })
})

describe('a member', () => {
  it('is reported with their page as it stands, and nothing they wrote', async () => {
    await ada.put('/me/profile', { about: 'I sell tea.' }).expect(200)
    await bo.post('/m/Ada/reports', { reason: 'pressure', mute: true }).expect(201)
    expect(await foldedFor(bo)).toEqual({ [opening]: 'muted' })
    await ada.put('/me/profile', { about: 'I like tea.' }).expect(200)
    const [one] = await queue(mod)
    expect(await readCase(mod, one!.id)).toMatchObject({
      post: null,
      versions: [{ body: 'I sell tea.' }],
    })
    const shown = (await mod.page(`/moderation/cases/${one!.id}`).expect(200)).text
    expect(shown).toContain('I sell tea.')
    expect(shown).not.toContain('Listen all')
    expect(await own(bo)).toMatchObject([{ target: 'member', member: 'Ada', post: null }])
    await ada.post('/m/Ada/reports', { reason: 'other' }).expect(403)
  })

  it('does not hear their own case, nor does anybody kept apart from them', async () => {
    const odd = await member(forum, 'Odd', ['moderator'])
    await keepApart(forum, odd, ada)
    const ivo = await member(forum, 'Ivo', ['moderator'])
    await bo.post('/m/Odd/reports', { reason: 'unkind' }).expect(201)
    expect(await queue(odd)).toEqual([])
    expect([...(await queue(mod)), ...(await queue(ivo))]).not.toEqual([])
    // Ada may not know that Odd is there.
    await ada.post('/m/Odd/reports', { reason: 'unkind' }).expect(404)
    const kept = await member(forum, 'Kit', ['moderator'])
    await keepApart(forum, bo, kept)
    const theirs = (await queue(kept)).length
    await bo.post('/m/Ada/reports', { reason: 'unkind' }).expect(201)
    expect(await queue(kept)).toHaveLength(theirs)
  })

  it('is reported once, and anew when that is over', async () => {
    await bo.post('/m/Ada/reports', { reason: 'unkind' }).expect(201)
    await bo.post('/m/Ada/reports', { reason: 'unkind' }).expect(201)
    const [one, ...others] = await queue(mod)
    expect(others).toEqual([])
    await decide(mod, one!.id).expect(200)
    forum.world.setClock(forum.world.now() + 60_000)
    await bo.post('/m/Ada/reports', { reason: 'unkind' }).expect(201)
    expect(await queue(mod)).toHaveLength(1)
    expect(await own(bo)).toHaveLength(2)
  })
})

describe('a decision', () => {
  it('is reported by whom it concerns, and heard by somebody else', async () => {
    await report(bo, opening)
    const [one] = await queue(mod)
    await decide(mod, one!.id, { action: 'fold' }).expect(200)
    const { decisions } = await bodyOf<{ decisions: { id: string }[] }>(ada.get('/me/decisions'))
    const id = decisions[0]!.id
    const other = await member(forum, 'Olaf', ['moderator'])
    const stranger = await member(forum, 'Stef')
    await stranger.post(`/me/decisions/${id}/reports`, { reason: 'other' }).expect(404)
    expect((await ada.page(`/me/decisions/${id}`)).text).toContain(`/me/decisions/${id}/report"`)
    const form = await ada.page(`/me/decisions/${id}/report`).expect(200)
    expect(wordsIn(form.text)).toContain('It goes to somebody who had no part in the decision')
    await ada.post(`/me/decisions/${id}/reports`, { reason: 'other', note: 'Unfair.' }).expect(201)
    expect(await queue(mod)).toEqual([])
    const [reported] = await queue(other)
    expect(await readCase(other, reported!.id)).toMatchObject({ said: [{ note: 'Unfair.' }] })
    expect(await own(ada)).toMatchObject([{ target: 'decision', decision: id }])
  })
})

describe('what stood around a post', () => {
  it('is kept as its reporter saw it, for those who may read it where it stands', async () => {
    const cy = await member(forum, 'Cy')
    const post = await reply(cy, thread, 'Go away.')
    const answer = await reply(ada, thread, 'I stay.', { parentId: post })
    await report(bo, post)
    await ada.patch(`/p/${answer}`, { body: 'I go.' }).expect(200)
    await ada.delete(`/p/${answer}`).expect(204)
    const { reader, viewers } = forum.forum
    const { id } = await reader.selectFrom('moderation_case').select('id').executeTakeFirstOrThrow()
    const contextFor = async (who: Person) =>
      (await listContext(reader, await viewers.current(who.id), id)).map(({ place, html }) => [
        place,
        html.replace(/<[^>]+>/g, '').trim(),
      ])
    expect(await contextFor(mod)).toEqual([
      ['before', 'I told them yesterday.'],
      ['after', 'I stay.'],
    ])
    await keepApart(forum, ada, mod)
    expect(await contextFor(mod)).toEqual([])
  })
})
