/** What somebody can still do who is paused or was asked to leave, and how that ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../support/forms.ts'
import { member, memberNamed, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { appeal, decide, decisionsOf, hear, later, queue, report, second, told } from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string
let post: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  other = await member(forum, 'Olaf', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(bo, 'kitchen'))
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

async function measured(action: string, fields: object = {}): Promise<string> {
  await report(bo, post)
  const [one] = await queue(mod)
  await decide(mod, one!.id, { action, reason: 'A rest.', ...fields }).expect(200)
  if (action === 'pause' || action === 'leave') await second(other, one!.id, true).expect(200)
  return one!.id
}

/** Everything by which somebody would write. */
const writes: [string, () => Promise<{ status: number }>][] = [
  ['a reply', () => ada.post(`/t/${thread}/posts`, { body: 'But.' })],
  ['a thread', () => ada.post('/s/kitchen/threads', { title: 'So', body: 'But.' })],
  ['an edit', () => ada.patch(`/p/${post}`, { body: 'But.' })],
  ['a reaction', () => ada.put(`/p/${post}/reactions/heard`)],
  ['what their page says', () => ada.put('/me/profile', { about: 'But.' })],
]

describe('while paused', () => {
  it('one does not write, and everything else stays', async () => {
    await measured('pause', { hours: 72 })
    for (const [what, write] of writes) expect((await write()).status, what).toBe(403)
    await ada.get(`/t/${thread}`).expect(200)
    await ada.get('/me/export').expect(200)
    const { posts } = (await ada.get(`/t/${thread}`)).body as { posts: { id: string }[] }
    await ada.post(`/p/${posts[0]!.id}/reports`, { reason: 'other' }).expect(201)
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await ada.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    expect((await ada.page('/me/profile')).text).not.toContain('name="about"')
    await ada.put('/me/profile', { audience: 'me' }).expect(200)
    await ada.delete(`/p/${post}`).expect(204)
  })

  it('a line above every page says why, until when, and how to ask for another look', async () => {
    await measured('pause', { hours: 72 })
    const [decision] = await decisionsOf(ada)
    const end = new Date(forum.world.now()).toISOString().slice(0, 4)
    for (const path of ['/', `/t/${thread}`, '/me']) {
      const { text } = await ada.page(path).expect(200)
      expect(text).toContain('You are paused from writing for now.')
      expect(text).toContain('A rest.')
      expect(text).toContain(`href="/me/decisions/${decision!.id}"`)
      expect(text).toContain(`<time datetime="${end}`)
    }
    expect((await bo.page(`/t/${thread}`)).text).not.toContain('paused')
    expect((await ada.page(`/t/${thread}`)).text).toMatch(
      /<form [^>]*id="reply"[^>]* data-shut hidden/,
    )
  })

  it('ends by itself, without a badge', async () => {
    await measured('pause', { hours: 72 })
    await later(forum, 71)
    await ada.post(`/t/${thread}/posts`, { body: 'But.' }).expect(403)
    await later(forum, 2)
    await reply(ada, thread, 'Back.')
    expect((await ada.page('/')).text).not.toContain('paused')
    expect(await decisionsOf(ada)).toMatchObject([{ state: 'ended' }])
    expect(await told(forum, ada, 'decision-ended')).toHaveLength(1)
    await later(forum, 24)
    expect(await told(forum, ada, 'decision-ended')).toHaveLength(1)
  })

  it('lasts as long as the longest, and is lifted when it is taken back', async () => {
    const id = await measured('pause', { hours: 72 })
    const seer = await member(forum, 'Seer', ['overseer'])
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await ada.post(`/t/${thread}/posts`, { body: 'But.' }).expect(403)
    await hear(seer, id, { outcome: 'reversed' }).expect(200)
    await reply(ada, thread, 'Back.')
    await later(forum, 100)
    expect(await decisionsOf(ada)).toMatchObject([{ state: 'reversed' }])
  })
})

describe('asked to leave', () => {
  it('one sees what visitors see, and can still ask for another look and take one’s data along', async () => {
    await measured('leave')
    const { thread: others } = await startThread(bo, 'kitchen')
    await visitor(forum).get(`/t/${others}`).expect(404)
    await ada.get(`/t/${others}`).expect(404)
    await ada.get('/s/kitchen').expect(404)
    for (const [what, write] of writes.slice(0, 2)) {
      expect([403, 404], what).toContain((await write()).status)
    }
    expect((await ada.get('/me/export').expect(200)).text).toContain('Go away.')
    const [decision] = await decisionsOf(ada)
    const page = await ada.page(`/me/decisions/${decision!.id}`).expect(200)
    expect(wordsIn(page.text)).toContain('A rest.')
    await appeal(ada, decision!.id).expect(201)
  })

  it('one holds no office, and has it again when it is taken back', async () => {
    const third = await member(forum, 'Mo', ['moderator'])
    const theirs = await reply(third, thread, 'Enough.')
    await report(bo, theirs)
    const [one] = await queue(mod)
    await decide(mod, one!.id, { action: 'leave' }).expect(200)
    await second(other, one!.id, true).expect(200)
    await third.get('/moderation/queue').expect(403)
    const seer = await member(forum, 'Seer', ['overseer'])
    const [decision] = await decisionsOf(third)
    await appeal(third, decision!.id).expect(201)
    await hear(seer, one!.id, { outcome: 'reversed' }).expect(200)
    await third.get('/moderation/queue').expect(200)
  })
})

describe('having asked somebody to leave', () => {
  it('is looked at again after half a year and after a year, by others', async () => {
    await measured('leave')
    await later(forum, 24 * 181)
    let seer = await member(forum, 'Seer', ['overseer'])
    expect(await queue(seer)).toEqual([])
    await later(forum, 24 * 2)
    mod = await memberNamed(forum, 'Maud')
    expect(await queue(mod)).toEqual([])
    const [one] = await queue(seer)
    await decide(seer, one!.id, { action: 'none' }).expect(200)
    await later(forum, 24 * 100)
    seer = await memberNamed(forum, 'Seer')
    expect(await queue(seer)).toEqual([])
    await later(forum, 24 * 100)
    const [again, ...others] = await queue(await memberNamed(forum, 'Seer'))
    expect(others).toEqual([])
    await decide(await memberNamed(forum, 'Seer'), again!.id, { action: 'reverse' }).expect(200)
    ada = await memberNamed(forum, 'Ada')
    await reply(ada, thread, 'Back.')
    expect(await told(forum, ada, 'decision-ended')).toHaveLength(1)
  })
})

describe('a warning', () => {
  it('lapses after ninety days, and keeps nobody from anything', async () => {
    await measured('warning')
    await reply(ada, thread, 'All right.')
    await later(forum, 24 * 91)
    ada = await memberNamed(forum, 'Ada')
    expect(await decisionsOf(ada)).toMatchObject([{ action: 'warning', state: 'ended' }])
    expect(await told(forum, ada, 'decision-ended')).toEqual([])
  })
})
