/** Changing who may read one space once made every late page of the forum load anew. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

let forum: TestForum
let oona: Person
let alice: Person
let elsewhere: string
let inside: string

beforeAll(async () => {
  forum = await startTestForum()
  oona = await member(forum, 'Oona', ['owner'])
  alice = await member(forum, 'Alice')
  await space(forum, 'kitchen', 'public')
  await space(forum, 'attic')
  elsewhere = (await startThread(oona, 'kitchen', { audience: 'public' })).thread
  inside = (await startThread(oona, 'attic', { title: 'Up here' })).thread
})
afterAll(() => forum.close())

function access(slug: string, value: string) {
  return oona.patch(`/s/${slug}`, { access: value }).expect(200)
}

async function cursorIn(person: Person, path: string): Promise<string> {
  const { text } = await person.page(path).expect(200)
  return /data-cursor="([^"]+)"/.exec(text)![1]!
}

async function as<T>(person: Person, work: (client: LiveClient) => Promise<T>): Promise<T> {
  const client = await connectLive(forum, person)
  const result = await work(client)
  client.close()
  return result
}

/** How a page that comes back is answered, and what it is sent. */
function backIn(person: Person, target: object): Promise<[string, unknown[]]> {
  return as(person, async (client) => {
    const answer = await client.watch(target)
    await client.settled()
    const frames = client.heard.map(({ data }) => [data.kind ?? data.removed ?? 'line', data.id])
    return [Object.keys(answer).join(), frames]
  })
}

it('leaves late pages alone that lost nothing by it', async () => {
  const pages = [
    [alice, { thread: elsewhere }, `/t/${elsewhere}`],
    [alice, { space: 'kitchen' }, '/s/kitchen'],
    [visitor(forum), { thread: elsewhere }, `/t/${elsewhere}`],
    [oona, { space: 'kitchen' }, '/s/kitchen'],
  ] as const
  const late = []
  for (const [who, target, path] of pages) {
    late.push([who, { ...target, since: await cursorIn(who, path) }] as const)
  }
  await access('attic', 'invitation')
  for (const [who, target] of late) expect(await backIn(who, target)).toEqual(['cursor', []])
  await access('attic', 'members')
  for (const [who, target] of late) expect(await backIn(who, target)).toEqual(['cursor', []])
})

it('takes and brings what a late page lost and gained, each to those concerned', async () => {
  const since = await cursorIn(alice, '/s/attic')
  const inThread = await cursorIn(alice, `/t/${inside}`)
  await access('attic', 'invitation')
  expect(await backIn(alice, { space: 'attic', since })).toEqual(['error', []])
  expect(await backIn(alice, { thread: inside, since: inThread })).toEqual(['error', []])
  // And back: for her it is as if nothing had happened.
  await access('attic', 'members')
  expect(await backIn(alice, { space: 'attic', since })).toEqual(['cursor', []])
  expect(await backIn(alice, { thread: inside, since: inThread })).toEqual(['cursor', []])
})

it('takes a thread from the open page of those alone who can read it no longer', async () => {
  const nina = await member(forum, 'Nina')
  await access('attic', 'invitation')
  await oona.put('/s/attic/members/Nina').expect(204)
  await access('attic', 'members')
  const [ofAlice, ofNina] = [await connectLive(forum, alice), await connectLive(forum, nina)]
  for (const client of [ofAlice, ofNina]) {
    await client.watch({ thread: inside })
    await client.watch({ space: 'attic' })
  }
  await access('attic', 'invitation')
  await forum.forum.live.settled()
  await ofAlice.settled()
  await ofNina.settled()
  expect(ofAlice.heard.map(({ event, data }) => [event, data.kind ?? data.removed])).toEqual([
    ['change', 'removed'],
    ['thread', true],
  ])
  expect(ofNina.heard).toEqual([])
  ofAlice.close()
  ofNina.close()
  await access('attic', 'members')
})

it('says nothing when the access is set to what it is', async () => {
  const { viewers } = forum.forum
  const version = await viewers.version()
  await access('attic', 'members')
  expect(await viewers.version()).toBe(version)
})
