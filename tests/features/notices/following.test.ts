/** Following, muting and marking: what counts as new, exactly, and where it shows. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { listOf, told } from './reading.ts'

let forum: TestForum
let alice: Person
let bob: Person
let carla: Person
let slug: string
let number = 0

beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())
beforeEach(async () => {
  number += 1
  slug = await space(forum, `room-${number}`)
  alice = await member(forum, `Alice${number}`)
  bob = await member(forum, `Bob${number}`)
  carla = await member(forum, `Carla${number}`)
})

interface Fresh {
  followed: { id: string; unread: number }[]
  others: { id: string; unread: number }[]
}

/** What the first page says is new, by thread, in the rooms of this test. */
async function fresh(who: Person): Promise<Fresh> {
  return (await who.get('/').expect(200)).body as Fresh
}

describe('following a conversation', () => {
  it('comes with writing in it, and tells of what is new besides what turns to one', async () => {
    const { thread, opening } = await startThread(alice, slug)
    await reply(bob, thread, 'One.', { parentId: opening })
    await alice.put('/me/read').expect(204)
    const first = await reply(carla, thread, 'To Bob.', {
      parentId: await reply(bob, thread, 'Two.', { parentId: opening }),
    })
    await reply(carla, thread, 'To Bob again.', { parentId: first })
    const { notifications, unread } = await listOf(alice)
    const open = notifications.filter(({ read }) => !read)
    expect(open).toMatchObject([
      { kind: 'thread', thread: { id: thread }, count: 2, post: null, by: null },
      { kind: 'reply' },
    ])
    expect(unread).toBe(2)
    expect(await told(bob)).toEqual(['thread', 'reply'])
  })

  it('does not come with writing for those who say so', async () => {
    await bob.put('/me/notices', { followsOwn: false }).expect(200)
    const { thread } = await startThread(alice, slug)
    await reply(bob, thread, 'One.')
    await reply(carla, thread, 'Two.')
    expect(await told(bob)).toEqual([])
    await bob.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
    expect(await told(bob)).toEqual([])
    await reply(carla, thread, 'Three.')
    expect(await told(bob)).toEqual(['thread'])
  })

  it('counts what the follower may see, and nothing else', async () => {
    const { thread } = await startThread(alice, slug)
    await bob.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
    const hidden = await reply(carla, thread, 'For me.', { audience: 'me' })
    expect(await listOf(bob)).toEqual({ notifications: [], unread: 0, next: null })
    await reply(carla, thread, 'For all.')
    expect((await listOf(bob)).notifications).toMatchObject([{ kind: 'thread', count: 1 }])
    await carla.put(`/p/${hidden}/audience`, { audience: 'members' }).expect(200)
    expect((await listOf(bob)).notifications).toMatchObject([{ kind: 'thread', count: 2 }])
  })

  it('is done with when the notice is read, and the conversation is still unread', async () => {
    const { thread } = await startThread(alice, slug)
    await bob.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
    await reply(carla, thread, 'One.')
    const [notice] = (await listOf(bob)).notifications
    await bob.post('/notifications/read', { ids: [notice!.id] }).expect(200)
    expect(await told(bob)).toEqual([])
    expect((await fresh(bob)).followed).toMatchObject([{ id: thread, unread: 2 }])
    await reply(carla, thread, 'Two.')
    expect((await listOf(bob)).notifications).toMatchObject([{ id: notice!.id, count: 1 }])
  })

  it('is done with when the conversation is read, and comes back when it is marked as unread', async () => {
    const { thread } = await startThread(alice, slug)
    await bob.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
    const post = await reply(carla, thread, 'One.')
    await bob.put(`/t/${thread}/read`, { upTo: post }).expect(204)
    expect(await told(bob)).toEqual([])
    await bob.delete(`/t/${thread}/read`).expect(204)
    expect(await told(bob)).toEqual(['thread'])
    expect((await bob.get(`/t/${thread}/first-unread`).expect(200)).body).toEqual({ post })
    await bob.put('/me/read').expect(204)
    expect(await told(bob)).toEqual([])
    expect(await fresh(bob)).toMatchObject({ followed: [], others: [] })
  })
})

describe('hearing nothing of a conversation', () => {
  it('keeps away what turns to one in it, too, and it is not listed as new', async () => {
    const { thread } = await startThread(alice, slug)
    await alice.put(`/t/${thread}/follow`, { level: 'nothing' }).expect(200)
    await reply(bob, thread, `@${alice.handle}`)
    expect(await told(alice)).toEqual([])
    expect(await fresh(alice)).toMatchObject({ followed: [], others: [] })
    await alice.put(`/t/${thread}/follow`, { level: 'direct' }).expect(200)
    expect(await told(alice)).toEqual(['reply'])
  })

  it('can be said of a space, and another thing of a conversation in it', async () => {
    const quiet = await startThread(alice, slug)
    const loud = await startThread(alice, slug)
    await alice.delete(`/t/${quiet.thread}/follow`).expect(200)
    await alice.put(`/s/${slug}/follow`, { level: 'nothing' }).expect(200)
    await reply(bob, quiet.thread, 'One.')
    await reply(bob, loud.thread, 'Two.')
    const { notifications } = await listOf(alice)
    expect(notifications.map((one) => one.thread!.id)).toEqual([loud.thread])
  })
})

describe('a space', () => {
  it('is followed with the conversations that start there from then on', async () => {
    const before = await startThread(alice, slug)
    await bob.put(`/s/${slug}/follow`, { level: 'all' }).expect(200)
    await reply(alice, before.thread, 'One.')
    expect(await told(bob)).toEqual([])
    const after = await startThread(alice, slug, { title: 'Another' })
    await startThread(alice, slug, { title: 'Hidden', audience: 'me' })
    expect((await listOf(bob)).notifications).toMatchObject([
      { kind: 'thread', thread: { id: after.thread }, count: 1 },
    ])
    await bob.post('/notifications/read').expect(200)
    expect(await told(bob)).toEqual([])
    await reply(alice, after.thread, 'Two.')
    expect(await told(bob)).toEqual(['thread'])
    await bob.delete(`/s/${slug}/follow`).expect(200)
    expect((await bob.get(`/s/${slug}/follow`).expect(200)).body).toEqual({ level: null })
  })
})

describe('a branch', () => {
  it('can be heard more of, or less, than the rest of its conversation', async () => {
    const { thread, opening } = await startThread(alice, slug)
    const followed = await reply(alice, thread, 'Followed.', { parentId: opening })
    const silent = await reply(bob, thread, 'Silent.', { parentId: opening })
    await carla.put(`/p/${followed}/follow`, { level: 'all' }).expect(200)
    await reply(bob, thread, 'Here.', { parentId: followed })
    await reply(alice, thread, 'There.', { parentId: silent })
    expect((await listOf(carla)).notifications).toMatchObject([{ kind: 'thread', count: 1 }])
    await bob.put(`/p/${silent}/follow`, { level: 'nothing' }).expect(200)
    await reply(carla, thread, 'To Bob, unheard.', { parentId: silent })
    const kinds = (await listOf(bob)).notifications.map(({ kind, count }) => [kind, count])
    // Alice's answer in the silent branch is not heard of either.
    expect(kinds).toEqual([])
  })
})

describe('what one has chosen', () => {
  it('is listed, as far as it is in sight, and is a page', async () => {
    const one = await startThread(bob, slug, { title: 'One' })
    await alice.put(`/t/${one.thread}/follow`, { level: 'all' }).expect(200)
    await alice.put(`/s/${slug}/follow`, { level: 'direct' }).expect(200)
    await alice.put(`/p/${one.opening}/follow`, { level: 'nothing' }).expect(200)
    const list = await alice.get('/me/following').expect(200)
    expect(list.body).toMatchObject({
      spaces: [{ slug, level: 'direct' }],
      threads: [{ id: one.thread, title: 'One', level: 'all' }],
      branches: [{ post: one.opening, thread: one.thread, level: 'nothing' }],
      next: null,
    })
    await bob.put(`/p/${one.opening}/audience`, { audience: 'me' }).expect(200)
    expect((await alice.get('/me/following').expect(200)).body).toMatchObject({
      threads: [],
      branches: [],
    })
    await alice.page('/me/following').expect(200)
  })

  it('cannot be said of what is out of sight, in any way that differs', async () => {
    const { thread, opening } = await startThread(bob, slug, { audience: 'me' })
    for (const path of [`/t/${thread}`, `/p/${opening}`, '/t/never', '/p/never', '/s/never']) {
      await alice.get(`${path}/follow`).expect(404)
      await alice.put(`${path}/follow`, { level: 'all' }).expect(404)
      await alice.delete(`${path}/follow`).expect(404)
    }
    await alice.put(`/s/${slug}/follow`, { level: 'loud' }).expect(422)
  })

  it('works with forms alone', async () => {
    const { thread } = await startThread(bob, slug)
    const page = await alice.page(`/t/${thread}`).expect(200)
    expect(page.text).toContain(`/t/${thread}/follow`)
    expect((await alice.page(`/t/${thread}/follow`)).text).toContain('How much you hear of it')
    const sent = await alice.form(`/t/${thread}/follow`, { _method: 'put', level: 'all' })
    // Back to where one sees what holds now: the page of a conversation says nothing of it.
    const { location } = sent.headers as { location: string }
    const after = await alice.page(location).expect(200)
    expect(after.text).toMatch(/Saved\.[^]*value="all" aria-pressed="true"/)
    const listed = { _method: 'put', level: 'all', back: '/me/following' }
    await alice.form(`/t/${thread}/follow`, listed).expect('location', '/me/following')
    const elsewhere = { ...listed, back: 'https://example.org/' }
    await alice.form(`/t/${thread}/follow`, elsewhere).expect('location', '/')
    await reply(bob, thread, 'New.')
    const home = await alice.page('/').expect(200)
    expect(home.text).toContain('What is new for you')
    const notices = await alice.page('/notifications').expect(200)
    expect(notices.text).toContain('One new post')
    expect(notices.text).toMatch(/data-unread>1</)
    await alice.form('/notifications/read', { all: 'on' }).expect(303)
    expect((await alice.page('/')).text).toMatch(/data-unread hidden>0</)
  })
})
