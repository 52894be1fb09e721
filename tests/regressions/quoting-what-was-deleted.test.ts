/** Deleting a post once took every post that quoted it out of everybody's sight but its author's. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let cleo: Person
let mara: Person
let thread: string
const open: LiveClient[] = []

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice', ['clinician'])
  bob = await member(forum, 'Bob')
  cleo = await member(forum, 'Cleo')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen')
  thread = (await startThread(cleo, 'kitchen')).thread
})
afterAll(async () => {
  for (const client of open) client.close()
  await forum.close()
})

async function watching(person: Person): Promise<LiveClient> {
  await forum.forum.live.settled()
  const client = await connectLive(forum, person)
  open.push(client)
  await client.watch({ thread })
  return client
}

async function heard(client: LiveClient): Promise<unknown[]> {
  await client.settled()
  const frames = client.heard.splice(0).filter(({ event }) => event !== 'notice')
  return frames.map(({ event, data }) => [event, data.kind, data.post?.id])
}

function quote(id: string, words: string): string {
  return `I agree.\n\n[quote:${id}]\n${words}\n[/quote]\n\nVery much.`
}

it('leaves the quoting post where it is, without the words that are gone', async () => {
  const vic = await member(forum, 'Vic')
  await keepApart(forum, alice, vic)
  const source = await reply(alice, thread, 'The silver door.')
  const post = await reply(bob, thread, quote(source, 'The silver door.'))
  const below = await reply(cleo, thread, 'So do I.', { parentId: post })
  const [ofCleo, ofVic] = [await watching(cleo), await watching(vic)]
  await alice.delete(`/p/${source}`).expect(204)
  for (const person of [bob, cleo, mara]) {
    const { text } = await person.get(`/p/${post}`).expect(200)
    expect(text).toContain('Very much.')
    expect(text).toContain('no longer here')
    expect(text).not.toMatch(/silver|Alice/)
    await person.get(`/p/${below}`).expect(200)
    const page = await person.page(`/t/${thread}`).expect(200)
    expect(page.text).not.toMatch(/silver|Alice/)
  }
  expect(await heard(ofCleo)).toEqual([
    ['change', 'removed', source],
    ['change', 'changed', post],
  ])
  // It still hangs on somebody who is not there for him.
  await vic.get(`/p/${post}`).expect(404)
  await vic.get(`/p/${below}`).expect(404)
  expect(await heard(ofVic)).toEqual([])
})

it('tells a writer nothing of what they quoted once and see no longer', async () => {
  const source = await reply(alice, thread, 'The copper gate.')
  const post = await reply(bob, thread, quote(source, 'The copper gate.'))
  await alice.put(`/p/${source}/audience`, { audience: 'clinicians' }).expect(200)
  const before = await bob.get(`/p/${post}`).expect(200)
  const ofBob = await watching(bob)
  await alice.delete(`/p/${source}`).expect(204)
  expect(await heard(ofBob)).toEqual([])
  expect((await bob.get(`/p/${post}`).expect(200)).body).toEqual(before.body)
  await mara.get(`/p/${post}`).expect(404)
})

it('shows nobody what hung on a withdrawn post once that is deleted', async () => {
  const source = await reply(alice, thread, 'The iron stair.')
  const post = await reply(alice, thread, quote(source, 'The iron stair.'))
  await alice.put(`/p/${source}/audience`, { audience: 'me' }).expect(200)
  await cleo.get(`/p/${post}`).expect(404)
  await alice.delete(`/p/${source}`).expect(204)
  await cleo.get(`/p/${post}`).expect(404)
  await alice.get(`/p/${post}`).expect(200)
})

it('lets go of the source when its writer edits the text', async () => {
  const source = await reply(alice, thread, 'The wooden floor.')
  const post = await reply(bob, thread, quote(source, 'The wooden floor.'))
  await alice.delete(`/p/${source}`).expect(204)
  await bob.patch(`/p/${post}`, { body: 'I agree.' }).expect(200)
  await cleo.get(`/p/${post}`).expect(200)
  const history = await mara.get(`/p/${post}/history`).expect(200)
  expect(history.body).toEqual({ revisions: [] })
})
