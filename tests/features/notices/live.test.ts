/** The number of unread notices on open pages: told when it changes, and only then. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectLive, type LiveClient } from '../../support/live.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { tell } from '../../../server/features/notices/tell.ts'
import { listOf } from './reading.ts'

let forum: TestForum
let alice: Person
let bob: Person
let carla: Person
let open: LiveClient[] = []
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
afterEach(() => {
  for (const client of open) client.close()
  open = []
})

async function connect(who: Person): Promise<LiveClient> {
  const client = await connectLive(forum, who)
  open.push(client)
  // The number is known from here on.
  await client.settled()
  return client
}

/** The numbers that a page was told. */
async function numbers(client: LiveClient): Promise<unknown[]> {
  await client.settled()
  return client.heard.splice(0).map(({ event, data }) => (event === 'notice' ? data.unread : event))
}

describe('the number on open pages', () => {
  it('moves with what turns to their member, on all of their pages, and on no others', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const [one, two, other] = [await connect(alice), await connect(alice), await connect(carla)]
    const post = await reply(bob, thread, 'One.')
    expect(await numbers(one)).toEqual([1])
    expect(await numbers(two)).toEqual([1])
    await bob.patch(`/p/${post}`, { body: 'One, mended.' }).expect(200)
    expect(await numbers(one)).toEqual([])
    await bob.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    expect(await numbers(one)).toEqual([0])
    await bob.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
    expect(await numbers(one)).toEqual([1])
    await alice.put(`/t/${thread}/read`, { upTo: post }).expect(204)
    expect(await numbers(one)).toEqual([0])
    await alice.put(`/t/${thread}/read`, { upTo: post }).expect(204)
    expect(await numbers(one)).toEqual([])
    expect(await numbers(two)).toEqual([0, 1, 0])
    expect(await numbers(other)).toEqual([])
  })

  it('does not move with what its member may not see', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const made = await bob.post('/me/circles', { name: 'Mine' }).expect(201)
    const circle = `circle:${(made.body as { circle: { id: string } }).circle.id}`
    const page = await connect(alice)
    const hidden = await reply(bob, thread, `@${alice.handle}`, { audience: circle })
    await bob.patch(`/p/${hidden}`, { body: 'Changed.' }).expect(200)
    await bob.delete(`/p/${hidden}`).expect(204)
    expect(await numbers(page)).toEqual([])
  })

  it('moves when facts about its member change', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'One.')
    const page = await connect(alice)
    await alice.put(`/me/blocks/${bob.handle}`).expect(204)
    expect(await numbers(page)).toEqual([0])
    await alice.delete(`/me/blocks/${bob.handle}`).expect(204)
    expect(await numbers(page)).toEqual([1])
  })

  it('moves for those who follow, once for each conversation, and for those who choose', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await carla.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
    const page = await connect(carla)
    await reply(bob, thread, 'One.')
    expect(await numbers(page)).toEqual([1])
    await reply(bob, thread, 'Two.')
    expect(await numbers(page)).toEqual([])
    await carla.put('/me/notices', { thread: false }).expect(200)
    expect(await numbers(page)).toEqual([0])
    await carla.put('/me/notices', { thread: true }).expect(200)
    expect(await numbers(page)).toEqual([1])
    await carla.post('/notifications/read').expect(200)
    expect(await numbers(page)).toEqual([0])
  })

  it('is told to a page that asks', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    await reply(bob, thread, 'One.')
    const page = await connect(alice)
    const answer: unknown = await page.socket.timeout(5_000).emitWithAck('unread', {})
    expect(answer).toEqual({ unread: 1 })
    expect(await numbers(page)).toEqual([])
  })

  it('moves with what the moderation team tells, exactly once', async () => {
    const page = await connect(alice)
    const telling = {
      member: alice.id,
      kind: 'decision' as const,
      key: 'decision:D1',
      about: {},
      at: forum.forum.world.now(),
    }
    const { writer } = forum.forum
    expect(await writer.transact((tx) => tell(tx, telling))).toBe(true)
    expect(await writer.transact((tx) => tell(tx, telling))).toBe(false)
    expect(await numbers(page)).toEqual([1])
    const { notifications } = await listOf(alice)
    expect(notifications).toMatchObject([{ kind: 'decision', post: null, by: null, read: false }])
    // It cannot be switched off.
    const off = { reply: false, mention: false, quote: false, thread: false, reaction: false }
    await alice.put('/me/notices', off).expect(200)
    expect(await listOf(alice)).toMatchObject({ unread: 1 })
    const refused = writer.transact(async (tx) => {
      await tell(tx, { ...telling, key: 'decision:D2' })
      throw new Error('The decision came to nothing.')
    })
    await expect(refused).rejects.toThrow()
    expect(await listOf(alice)).toMatchObject({ unread: 1 })
  })
})

describe('a break', () => {
  const inDays = (days: number) =>
    new Date(forum.forum.world.now() + days * 86_400_000).toISOString().slice(0, 10)

  it('greets with a quiet page, shows no number and sends nothing, until it is over', async () => {
    const { thread } = await startThread(alice, 'kitchen')
    const page = await connect(alice)
    const until = await alice.put('/me/break', { until: inDays(3) }).expect(200)
    expect((until.body as { until: string }).until).toBe(`${inDays(3)}T00:00:00.000Z`)
    await reply(bob, thread, 'One.')
    expect(await numbers(page)).toEqual([])
    const home = await alice.page('/').expect(200)
    expect(home.text).toContain('You are taking a break')
    expect(home.text).not.toContain('What is new for you')
    expect(home.text).toMatch(/data-unread hidden>0</)
    expect(await page.socket.timeout(5_000).emitWithAck('unread', {})).toEqual({ unread: 0 })
    expect((await alice.page('/?anyway').expect(200)).text).toContain('What is new for you')
    expect(await listOf(alice)).toMatchObject({ unread: 1 })
    forum.world.setClock(forum.forum.world.now() + 4 * 86_400_000)
    expect((await alice.page('/').expect(200)).text).toContain('What is new for you')
    forum.world.setClock(null)
    await alice.delete('/me/break').expect(204)
    expect((await alice.page('/').expect(200)).text).toMatch(/data-unread>1</)
  })

  it('begins its last day where its member is', async () => {
    const day = inDays(5)
    const tokyo = { until: day, timeZone: 'Asia/Tokyo' }
    const answer = await alice.put('/me/break', tokyo).expect(200)
    expect(answer.body).toEqual({
      until: new Date(Date.parse(`${day}T00:00:00Z`) - 9 * 3_600_000).toISOString(),
    })
  })

  it.each([
    ['yesterday', () => ({ until: inDays(-1) })],
    ['in two years', () => ({ until: inDays(730) })],
    ['no day', () => ({ until: 'soon' })],
    ['nowhere', () => ({ until: inDays(2), timeZone: 'Mars/Olympus' })],
  ])('is refused with a reason: %s', async (_, form) => {
    await alice.put('/me/break', form()).expect(422)
    const again = await alice.form('/me/break', { _method: 'put', ...form() }).expect(422)
    expect(again.text).toContain('Take a break')
  })
})
