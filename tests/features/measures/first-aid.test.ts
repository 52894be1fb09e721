/** First aid by moderators, and branches closed by whoever began a thread. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldPost } from '../../../server/features/measures/fold-post.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { measure } from '../../support/measures.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let mod: Person
let ada: Person
let bo: Person
let thread: string
let post: string
const aid = { reason: 'Until we have looked.', hours: 12 }

beforeEach(async () => {
  forum = await startTestForum()
  forum.world.setClock(forum.world.now())
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
  post = await reply(bo, thread, 'Go away.')
})
afterEach(() => forum.close())

const measures = async (id = post) =>
  ((await ada.get(`/p/${id}`).expect(200)).body as { post: { measures?: object } }).post.measures

describe('first aid', () => {
  it('folds and closes for 12 hours at most, and ends by itself', async () => {
    const now = forum.world.now()
    await mod.put(`/p/${post}/fold`, { ...aid, hours: 13 }).expect(422)
    await mod.put(`/p/${post}/fold`, aid).expect(200)
    await mod.put(`/p/${post}/freeze`, aid).expect(200)
    const until = new Date(now + 12 * 3_600_000).toISOString()
    const said = { by: 'aid', reason: aid.reason, until }
    expect(await measures()).toMatchObject({ folded: said, frozen: said })
    forum.world.setClock(now + 12 * 3_600_000)
    await visitor(forum).post('/test/settle').expect(204)
    expect(await measures()).toBeUndefined()
  })

  it('tells the author, and nobody who did it', async () => {
    await mod.put(`/p/${post}/fold`, aid).expect(200)
    const body = await bodyOf<object>(bo.get('/notifications').expect(200))
    expect(body).toMatchObject({ notifications: [{ kind: 'post-folded' }] })
    expect(JSON.stringify(body)).not.toContain('Maud')
    expect((await bo.page(`/t/${thread}`)).text).not.toContain('Maud')
  })

  it('is for moderators who see the post, and not about their own', async () => {
    await ada.put(`/p/${post}/fold`, aid).expect(403)
    const own = await reply(mod, thread, 'Calm, please.')
    await mod.put(`/p/${own}/fold`, aid).expect(403)
    await mod.put(`/p/${own}/freeze`, aid).expect(403)
    await keepApart(forum, bo, mod)
    for (const [way, path] of [
      ['get', `/p/${post}/calm`],
      ['put', `/p/${post}/fold`],
      ['put', `/p/${post}/freeze`],
      ['delete', `/p/${post}/fold`],
    ] as const) {
      const body = await bodyOf<object>(mod[way](path, aid).expect(404))
      const never = await mod[way](path.replace(post, '5'.repeat(20)), aid).expect(404)
      expect(body).toEqual(never.body)
    }
  })

  it('does not undo what was decided or came of reports', async () => {
    await measure(forum, foldPost, post)
    await mod.delete(`/p/${post}/fold`).expect(409)
    await mod.put(`/p/${post}/fold`, aid).expect(409)
    expect(await measures()).toMatchObject({ folded: { by: 'team' } })
  })

  it('can be given without scripts, from the post’s own page', async () => {
    expect((await mod.page(`/p/${post}`)).text).toContain(`href="/p/${post}/calm"`)
    expect((await bo.page(`/p/${post}`)).text).not.toContain('/calm"')
    const { text } = await mod.page(`/p/${post}/calm`).expect(200)
    expect(text).toContain(`action="/p/${post}/fold"`)
    const form = { _method: 'put', reason: aid.reason, hours: '2' }
    await mod.form(`/p/${post}/fold`, form).expect(303)
    expect((await mod.page(`/p/${post}/calm`)).text).toContain('Unfold it again')
    await mod.form(`/p/${post}/fold`, { _method: 'delete' }).expect(303)
    expect(await measures()).toBeUndefined()
    const blank = await mod.form(`/p/${post}/freeze`, { ...form, reason: '' }).expect(422)
    expect(blank.text).toContain('id="e-freeze-reason"')
  })
})

describe('whoever began a thread', () => {
  it('closes a branch of it with or without an end, and opens it again', async () => {
    await ada.put(`/p/${post}/freeze`, { reason: 'Enough for today.' }).expect(200)
    expect(await measures()).toMatchObject({ frozen: { by: 'author', until: null } })
    const answer = { body: 'But', parentId: post }
    await bo.post(`/t/${thread}/posts`, answer).expect(403)
    await mod.delete(`/p/${post}/freeze`).expect(409)
    await ada.delete(`/p/${post}/freeze`).expect(200)
    await bo.post(`/t/${thread}/posts`, answer).expect(201)
    await ada.put(`/p/${post}/freeze`, { reason: 'Enough.', hours: 169 }).expect(422)
  })

  it('does not fold, and does neither in threads of others', async () => {
    await ada.put(`/p/${post}/fold`, aid).expect(403)
    await bo.put(`/p/${post}/freeze`, { reason: 'Mine.' }).expect(403)
  })
})
