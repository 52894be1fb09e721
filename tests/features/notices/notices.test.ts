/** Notices: who is told of what, exactly as far as they may see it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { tell } from '../../../server/features/notices/tell.ts'
import { listOf, type Listed, told } from './reading.ts'

let forum: TestForum
let alice: Person
let bob: Person
let carla: Person
let number = 0

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())
beforeEach(async () => {
  number += 1
  alice = await member(forum, `Alice${number}`)
  bob = await member(forum, `Bob${number}`)
  carla = await member(forum, `Carla${number}`)
})

describe('what turns to somebody', () => {
  it('is told to them, with who did it and where it stands', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const post = await reply(bob, thread, 'I am glad you did.')
    const { notifications, unread } = await listOf(alice)
    expect(unread).toBe(1)
    expect(notifications).toEqual([
      {
        id: expect.any(String) as string,
        kind: 'reply',
        at: expect.any(String) as string,
        read: false,
        post,
        thread: { id: thread, title: 'The day after' },
        by: { id: bob.publicId, handle: bob.handle },
        count: null,
        path: `/p/${post}/in-thread`,
      },
    ])
    expect((await bob.get('/me').expect(200)).body).toMatchObject({ unread: 0 })
    expect((await alice.get('/me').expect(200)).body).toMatchObject({ unread: 1 })
  })

  it('is one notice, whatever the post does: answer, name and quote', async () => {
    const { thread, opening } = await startThread(alice, 'kitchen')
    await reply(bob, thread, `[quote:${opening}]told[/quote]\n\n@${alice.handle} yes`)
    expect(await told(alice)).toEqual(['reply'])
  })

  it('names nobody who answered under an alias', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'Me too.', { anonymous: true })
    const { notifications } = await listOf(alice)
    expect(notifications[0]!.by).toEqual({ alias: expect.any(String) as string })
    expect(JSON.stringify(notifications)).not.toContain(bob.handle)
  })

  it('goes with the name or the quotation that an edit takes away, and comes with one', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const post = await reply(bob, thread, `I asked @${carla.handle}.`)
    expect(await told(carla)).toEqual(['mention'])
    await bob.patch(`/p/${post}`, { body: 'I asked somebody.' }).expect(200)
    expect(await listOf(carla)).toMatchObject({ notifications: [], unread: 0 })
    await bob.patch(`/p/${post}`, { body: `I asked @${carla.handle}.` }).expect(200)
    expect(await told(carla)).toEqual(['mention'])
  })

  it('leaves nothing when it goes out of sight, and comes unread when it comes into sight', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const first = await reply(bob, thread, 'One.', { audience: 'me' })
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
    await bob.put(`/p/${first}/audience`, { audience: 'members' }).expect(200)
    expect(await listOf(alice)).toMatchObject({ notifications: [{ post: first }], unread: 1 })
    await bob.put(`/p/${first}/audience`, { audience: 'me' }).expect(200)
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
    await bob.put(`/p/${first}/audience`, { audience: 'members' }).expect(200)
    await bob.delete(`/p/${first}`).expect(204)
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
  })

  it('is read when it is marked, stays read, and can be unread again', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'One.')
    await reply(bob, thread, 'Two.')
    const [newest, oldest] = (await listOf(alice)).notifications as [Listed, Listed]
    const after = await alice.post('/notifications/read', { ids: [newest.id] }).expect(200)
    expect(after.body).toMatchObject({
      notifications: [
        { id: newest.id, read: true },
        { id: oldest.id, read: false },
      ],
      unread: 1,
    })
    const again = await alice.post('/notifications/unread', { ids: newest.id }).expect(200)
    expect(again.body).toMatchObject({ unread: 2 })
    // A press leaves one where one was.
    const page = await alice.page('/notifications').expect(200)
    const line = `/notifications#n-${newest.id}`
    expect(page.text).toContain(`value="${line}"`)
    const pressed = { ids: newest.id, back: line }
    await alice.form('/notifications/read', pressed).expect('location', line)
    await alice.post('/notifications/read').expect(200)
    expect((await listOf(alice)).notifications.every(({ read }) => read)).toBe(true)
    expect(await listOf(alice)).toMatchObject({ unread: 0 })
  })

  it('is read with the conversation it stands in', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const one = await reply(bob, thread, 'One.')
    await reply(bob, thread, 'Two.')
    await alice.put(`/t/${thread}/read`, { upTo: one }).expect(204)
    expect((await listOf(alice)).notifications.map(({ read }) => read)).toEqual([false, true])
    await alice.put('/me/read').expect(204)
    expect(await listOf(alice)).toMatchObject({ unread: 0 })
  })

  it('is not told of those whom one has muted, and shows no folded word', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const post = await reply(bob, thread, 'A needle.')
    const alias = await reply(carla, thread, 'A thread.', { anonymous: true })
    expect((await alice.page('/notifications')).text).toContain('A needle.')
    await alice.post('/me/muted-words', { word: 'needle' }).expect(201)
    expect((await alice.page('/notifications')).text).not.toContain('A needle.')
    expect(await told(alice)).toEqual(['reply', 'reply'])
    await alice.put(`/m/${bob.handle}/mute`).expect(204)
    // By the name that is shown, and by no other.
    await alice.put(`/m/${carla.handle}/mute`).expect(204)
    expect((await listOf(alice)).notifications.map((one) => one.post)).toEqual([alias])
    await alice.put(`/p/${alias}/mute`).expect(204)
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
    await alice.delete(`/m/${bob.handle}/mute`).expect(204)
    expect((await listOf(alice)).notifications.map((one) => one.post)).toEqual([post])
  })

  it('is nobody else’s to mark, or to know of', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'One.')
    const [{ id }] = (await listOf(alice)).notifications as [Listed]
    await carla.post('/notifications/read', { ids: [id] }).expect(200)
    expect(await listOf(alice)).toMatchObject({ unread: 1 })
    await visitor(forum).get('/notifications').expect(401)
    await visitor(forum).post('/notifications/read').expect(401)
  })

  it('comes page after page, each once, newest first', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const posts: string[] = []
    for (let at = 0; at < 60; at += 1) posts.unshift(await reply(bob, thread, `Number ${at}.`))
    const first = await listOf(alice)
    expect(first.notifications).toHaveLength(50)
    const second = await listOf(alice, `?after=${first.next}`)
    expect(second.next).toBeNull()
    const all = [...first.notifications, ...second.notifications].map(({ post }) => post)
    expect(all).toEqual(posts)
    await alice.get('/notifications?after=nonsense').expect(422)
  })
})

describe('what the moderation team tells', () => {
  const say = (told: Parameters<typeof tell>[1]) =>
    forum.forum.writer.transact((tx) => tell(tx, told))

  it('stays when its post goes out of sight, without the post', async () => {
    const { opening } = await startThread(bob, 'kitchen')
    const post = await internalId(opening)
    const about = { member: alice.id, about: { post }, at: forum.forum.world.now() }
    await say({ ...about, kind: 'report-outcome', key: 'report:R' })
    await say({ ...about, kind: 'reminder', key: 'bookmark:B' })
    expect((await listOf(alice)).notifications.map((one) => [one.kind, one.post]).sort()).toEqual([
      ['reminder', opening],
      ['report-outcome', opening],
    ])
    await bob.put(`/p/${opening}/audience`, { audience: 'me' }).expect(200)
    // What is about the post alone goes with it.
    expect(await listOf(alice)).toMatchObject({
      notifications: [{ kind: 'report-outcome', post: null, path: '/me/reports' }],
      unread: 1,
    })
    expect((await alice.page('/notifications').expect(200)).text).toContain('looked at what you')
  })

  it('about a case is for those who may hear it', async () => {
    const told = { member: alice.id, at: forum.forum.world.now(), about: { case: 4_711 } }
    await say({ ...told, kind: 'case-waits', key: 'case:C' })
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
  })

  async function internalId(publicId: string): Promise<number> {
    const { reader } = forum.forum
    const row = reader.selectFrom('post').select('id').where('public_id', '=', publicId)
    return (await row.executeTakeFirstOrThrow()).id
  }
})

describe('reactions', () => {
  it('are told together for each post, to those who ask for them', async () => {
    const { opening } = await startThread(alice, 'kitchen')
    await bob.put(`/p/${opening}/reactions/heard`).expect(204)
    expect(await told(alice)).toEqual([])
    await alice.put('/me/notices', { reaction: true }).expect(200)
    expect(await told(alice)).toEqual([])
    await bob.put(`/p/${opening}/reactions/with`).expect(204)
    await carla.put(`/p/${opening}/reactions/heard`).expect(204)
    const { notifications, unread } = await listOf(alice)
    expect(notifications).toMatchObject([{ kind: 'reaction', post: opening, count: 2, by: null }])
    expect(unread).toBe(1)
    await alice.post('/notifications/read', { all: true }).expect(200)
    expect(await listOf(alice)).toMatchObject({ unread: 0, notifications: [{ read: true }] })
    await carla.delete(`/p/${opening}/reactions/heard`).expect(204)
    await bob.delete(`/p/${opening}/reactions/with`).expect(204)
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
  })
})

describe('switches', () => {
  it('keep a kind away, and bring it back', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'One.')
    const answer = await alice.put('/me/notices', { reply: false }).expect(200)
    expect(answer.body).toMatchObject({ choices: { reply: false, mention: true, reaction: false } })
    // The conversation is followed, and there is something new in it.
    expect(await told(alice)).toEqual(['thread'])
    await alice.put('/me/notices', { thread: false }).expect(200)
    expect(await listOf(alice)).toEqual({ notifications: [], unread: 0, next: null })
    await alice.put('/me/notices', { reply: true }).expect(200)
    expect(await told(alice)).toEqual(['reply'])
  })

  it('are a page with a form, too', async () => {
    const page = await alice.page('/me/notices').expect(200)
    expect(page.text).toContain('Somebody answers you')
    await alice.form('/me/notices', { _method: 'put', mention: 'no' }).expect(303)
    const choices = await alice.get('/me/notices').expect(200)
    expect(choices.body).toMatchObject({
      choices: { mention: false, reply: true, followsOwn: true },
    })
  })
})
