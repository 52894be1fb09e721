/** A slowed thread: one reply in so many minutes, one more for each reply to you, and no more than that. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let ada: Person
let bo: Person
let thread: string
let now: number

const minute = 60_000
const slow = { reason: 'Let us breathe.', hours: 3, minutes: 30 }

beforeEach(async () => {
  forum = await startTestForum()
  now = forum.world.now()
  forum.world.setClock(now)
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
})
afterEach(() => forum.close())

const later = (minutes: number) => forum.world.setClock(now + minutes * minute)

describe('a slowed thread', () => {
  it('says who slowed it, why and until when, above the reply box', async () => {
    const body = await bodyOf<object>(ada.put(`/t/${thread}/slow`, slow).expect(200))
    const until = new Date(now + 180 * minute).toISOString()
    const measures = { slow: { by: 'author', reason: slow.reason, until, minutes: 30 } }
    expect(body).toMatchObject({ thread: { measures } })
    const page = wordsIn((await bo.page(`/t/${thread}`)).text)
    const said = 'Slowed by whoever began this conversation: Let us breathe.'
    expect(page).toMatch(new RegExp(`${said}.*until.*Your reply`, 's'))
    expect(page).toContain('One reply in 30 minutes from each')
  })

  it('lets everybody answer once in that time, and edit as always', async () => {
    await ada.put(`/t/${thread}/slow`, slow).expect(200)
    const first = await reply(bo, thread, 'One.')
    const refused = await bo.post(`/t/${thread}/posts`, { body: 'Two.' }).expect(429)
    expect(refused.headers['retry-after']).toBe('1800')
    expect((refused.body as { detail: string }).detail).toContain('in 30 minutes')
    await bo.patch(`/p/${first}`, { body: 'One, better.' }).expect(200)
    later(29)
    await bo.post(`/t/${thread}/posts`, { body: 'Two.' }).expect(429)
    later(30)
    await reply(bo, thread, 'Two.')
  })

  it('gives one more for each reply to them', async () => {
    const cy = await member(forum, 'Cy')
    await ada.put(`/t/${thread}/slow`, slow).expect(200)
    const first = await reply(bo, thread, 'One.')
    await reply(cy, thread, 'I see.', { parentId: first })
    await reply(ada, thread, 'I do, too.', { parentId: first })
    await reply(bo, thread, 'Two.')
    await reply(bo, thread, 'Three.')
    await bo.post(`/t/${thread}/posts`, { body: 'Four.' }).expect(429)
  })

  it('gives nothing for a reply that they do not see', async () => {
    const cy = await member(forum, 'Cy')
    await ada.put(`/t/${thread}/slow`, slow).expect(200)
    const first = await reply(bo, thread, 'One.')
    await reply(cy, thread, 'I see.', { parentId: first })
    await keepApart(forum, cy, bo)
    await bo.post(`/t/${thread}/posts`, { body: 'Two.' }).expect(429)
  })

  it('counts what was deleted, and not what was taken back at once', async () => {
    await ada.put(`/t/${thread}/slow`, slow).expect(200)
    const slip = await reply(bo, thread, 'Oops.')
    await bo.delete(`/p/${slip}?undo=1`).expect(204)
    const first = await reply(bo, thread, 'One.')
    later(1)
    await bo.delete(`/p/${first}`).expect(204)
    await bo.post(`/t/${thread}/posts`, { body: 'Two.' }).expect(429)
  })

  it('goes at its own pace again by itself, or when whoever slowed it says so', async () => {
    await ada.put(`/t/${thread}/slow`, slow).expect(200)
    await reply(bo, thread, 'One.')
    await ada.delete(`/t/${thread}/slow`).expect(200)
    await reply(bo, thread, 'Two.')
    await ada.put(`/t/${thread}/slow`, { ...slow, minutes: 240 }).expect(200)
    later(180)
    await visitor(forum).post('/test/settle').expect(204)
    await reply(bo, thread, 'Three.')
    expect((await bo.get(`/t/${thread}`)).body).not.toHaveProperty('thread.measures')
  })

  it('is for whoever began it and for moderators, who cannot undo each other’s', async () => {
    await bo.put(`/t/${thread}/slow`, slow).expect(403)
    const mod = await member(forum, 'Maud', ['moderator'])
    await mod.put(`/t/${thread}/slow`, slow).expect(200)
    await ada.delete(`/t/${thread}/slow`).expect(409)
    await mod.delete(`/t/${thread}/slow`).expect(200)
  })

  it('asks for a reason, and for hours and minutes that there are', async () => {
    for (const wrong of [
      { reason: '' },
      { reason: 'x'.repeat(limits.measureReasonLength + 1) },
      { hours: 0 },
      { hours: limits.slowHours + 1 },
      { minutes: limits.slowMinutesMost + 1 },
    ]) {
      await ada.put(`/t/${thread}/slow`, { ...slow, ...wrong }).expect(422)
    }
    const form = { _method: 'put', reason: '', hours: '3', minutes: '30' }
    expect((await ada.form(`/t/${thread}/slow`, form).expect(422)).text).toContain('role="alert"')
    await ada.form(`/t/${thread}/slow`, { ...form, reason: 'Breathe.' }).expect(303)
  })
})
