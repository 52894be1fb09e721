/** Live connections: each viewer hears what a fresh page would show, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectLive, type LiveClient } from './support/live.ts'
import { member, type Person, space, visitor } from './support/people.ts'
import { startTestForum, type TestForum } from './support/server.ts'

let forum: TestForum
let alice: Person
let bob: Person
let carla: Person
const open: LiveClient[] = []

async function connect(person: Person): Promise<LiveClient> {
  const client = await connectLive(forum, person)
  open.push(client)
  return client
}

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  carla = await member(forum, 'Carla', ['clinician'])
  await space(forum, 'kitchen')
  await space(forum, 'porch', 'public')
})
afterAll(async () => {
  for (const client of open) client.close()
  await forum.close()
})

async function thread(by: Person, slug = 'kitchen'): Promise<{ id: string; opening: string }> {
  const response = await by
    .post(`/s/${slug}/threads`, { title: 'Live', body: 'Hello.' })
    .expect(201)
  const made = response.body as { thread: { id: string }; post: { id: string } }
  return { id: made.thread.id, opening: made.post.id }
}

async function reply(by: Person, id: string, fields: object): Promise<string> {
  const response = await by.post(`/t/${id}/posts`, fields).expect(201)
  return (response.body as { post: { id: string } }).post.id
}

const kinds = (client: LiveClient) => client.heard.map(({ event, data }) => data.kind ?? event)

describe('a live thread', () => {
  it('brings new posts, edits, reactions and removals, each as the page shows it', async () => {
    const { id } = await thread(alice)
    const client = await connect(bob)
    expect((await client.watch({ thread: id })).cursor).toBeTypeOf('string')
    const post = await reply(alice, id, { body: 'first' })
    await alice.patch(`/p/${post}`, { body: 'first, mended' })
    await bob.put(`/p/${post}/reactions/heard`)
    await alice.delete(`/p/${post}`)
    await client.settled()
    expect(kinds(client)).toEqual(['added', 'changed', 'reactions', 'removed'])
    expect(client.heard[0]!.data.post).toMatchObject({
      id: post,
      mine: false,
      html: '<p>first</p>\n',
    })
    expect(client.heard[1]!.data.html).toContain('first, mended')
    expect(client.heard[2]!.data).toMatchObject({ post, reactions: { heard: 1 } })
    expect(client.heard[3]!.data.post).toEqual({ id: post })
  })

  it('sends no frame to a viewer for whom nothing changed', async () => {
    const { id } = await thread(alice)
    const [asBob, asCarla] = [await connect(bob), await connect(carla)]
    await asBob.watch({ thread: id })
    await asCarla.watch({ thread: id })
    const post = await reply(alice, id, { body: 'for clinicians', audience: 'clinicians' })
    await alice.patch(`/p/${post}`, { body: 'for clinicians, edited' })
    await carla.put(`/p/${post}/reactions/with`)
    await alice.delete(`/p/${post}`)
    await asBob.settled()
    await asCarla.settled()
    expect(asBob.heard).toEqual([])
    expect(kinds(asCarla)).toEqual(['added', 'changed', 'reactions', 'removed'])
  })

  it('adds and removes for exactly those who gain and lose by a change of audience', async () => {
    const { id } = await thread(alice)
    const post = await reply(alice, id, { body: 'open at first' })
    const child = await reply(carla, id, { body: 'below', parentId: post })
    const [asBob, asCarla, asAlice] = [
      await connect(bob),
      await connect(carla),
      await connect(alice),
    ]
    for (const client of [asBob, asCarla, asAlice]) await client.watch({ thread: id })
    await alice.put(`/p/${post}/audience`, { audience: 'clinicians' }).expect(200)
    await asBob.settled()
    expect(asBob.heard.map(({ data }) => [data.kind, data.post!.id])).toEqual([
      ['removed', child],
      ['removed', post],
    ])
    await asCarla.settled()
    expect(asCarla.heard).toEqual([])
    await alice.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
    await asBob.settled()
    expect(kinds(asBob)).toEqual(['removed', 'removed', 'added', 'added'])
    await asCarla.settled()
    expect(asCarla.heard).toEqual([])
  })

  it('catches up once and in order after a lost connection', async () => {
    const { id } = await thread(alice)
    const gone = await reply(alice, id, { body: 'will go' })
    const before = await connect(bob)
    const { cursor } = await before.watch({ thread: id })
    before.close()
    await alice.delete(`/p/${gone}`)
    const one = await reply(alice, id, { body: 'one' })
    const brief = await reply(alice, id, { body: 'brief' })
    const two = await reply(alice, id, { body: 'two', parentId: one })
    await alice.patch(`/p/${two}`, { body: 'two, mended' })
    await alice.delete(`/p/${brief}`)
    const after = await connect(bob)
    await after.watch({ thread: id, since: cursor })
    await after.settled()
    expect(after.heard.map(({ data }) => [data.kind, data.post!.id])).toEqual([
      ['removed', gone],
      ['added', one],
      ['added', two],
    ])
    expect(after.heard[2]!.data.html).toContain('two, mended')
  })

  it('tells the author which posts are theirs, with the tools', async () => {
    const { id } = await thread(alice)
    const [asAlice, asBob] = [await connect(alice), await connect(bob)]
    await asAlice.watch({ thread: id })
    await asBob.watch({ thread: id })
    await reply(alice, id, { body: 'mine' })
    await asAlice.settled()
    await asBob.settled()
    expect(asAlice.heard[0]!.data.post).toMatchObject({
      mine: true,
      body: 'mine',
      audience: 'members',
    })
    expect(asAlice.heard[0]!.data.own).toContain('Seen by')
    expect(asBob.heard[0]!.data.post).not.toHaveProperty('body')
    expect(asBob.heard[0]!.data).not.toHaveProperty('own')
  })
})

describe('a live list of threads', () => {
  it('follows what is written, for those who may see it', async () => {
    const [asBob, asCarla] = [await connect(bob), await connect(carla)]
    const listed = await bob.get('/s/kitchen')
    const { id: spaceId } = (listed.body as { space: { id: string } }).space
    await asBob.watch({ space: spaceId })
    await asCarla.watch({ space: spaceId })
    const { id } = await thread(alice)
    await asBob.settled()
    expect(asBob.heard[0]).toMatchObject({
      event: 'thread',
      data: { id, title: 'Live', replyCount: 0 },
    })
    const before = asBob.heard.length
    await reply(alice, id, { body: 'hidden', audience: 'clinicians' })
    await asBob.settled()
    await asCarla.settled()
    expect(asBob.heard).toHaveLength(before)
    expect(asCarla.heard.at(-1)).toMatchObject({ event: 'thread', data: { id, replyCount: 1 } })
  })
})

describe('the door', () => {
  it('answers what cannot be seen like what never was', async () => {
    const { id } = await thread(alice)
    const client = await connect(visitor(forum))
    expect(await client.watch({ thread: id })).toEqual(await client.watch({ thread: 'neverwas' }))
  })

  it('refuses connections from other sites', async () => {
    await expect(connectLive(forum, bob, { origin: 'https://elsewhere.example' })).rejects.toThrow()
  })

  it('ends with the session', async () => {
    const client = await connect(await member(forum, 'Dora'))
    const ended = new Promise((resolve) => client.socket.once('disconnect', resolve))
    const row = await forum.forum.reader
      .selectFrom('session')
      .innerJoin('member', 'member.id', 'session.member_id')
      .select('session.public_id')
      .where('member.handle', '=', 'Dora')
      .executeTakeFirstOrThrow()
    forum.forum.live.endSession(row.public_id)
    await ended
  })

  it('answers nonsense with a sentence and stays up', async () => {
    const client = await connect(bob)
    expect(await client.watch({ thread: 'x'.repeat(500) })).toHaveProperty('error')
    expect(await client.watch({ thread: 'a', space: 'b' })).toHaveProperty('error')
    expect(await client.watch({ thread: 'a', since: 'made up' })).toEqual({ stale: true })
  })
})
