/** At every address, what is out of sight is answered like what never was: status, headers and body. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdPostsOf } from '../server/features/measures/member-hold.ts'
import { removePost } from '../server/features/measures/remove-post.ts'
import { keepApart } from './support/apart.ts'
import { connectLive } from './support/live.ts'
import { measure } from './support/measures.ts'
import { member, type Person, space } from './support/people.ts'
import { addPicture, shown } from './support/pictures.ts'
import { startTestForum, type TestForum } from './support/server.ts'
import { reply, startThread } from './support/writing.ts'
import {
  ofMembers,
  ofPictures,
  ofPosts,
  ofSpaces,
  ofThreads,
  type Request,
} from './hidden/requests.ts'

let forum: TestForum
let vic: Person
let mara: Person
const places: Record<string, string> = {}
const hidden: Record<string, string> = {}
const never = {
  post: '5'.repeat(20),
  thread: '5'.repeat(20),
  member: 'Aline',
  space: 'caucum',
  picture: '5'.repeat(20),
}

beforeAll(async () => {
  forum = await startTestForum()
  const alice = await member(forum, 'Alice', ['clinician'])
  const bob = await member(forum, 'Bob')
  vic = await member(forum, 'Vic')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen')
  await space(forum, 'caucus', 'clinicians')
  const seen = await startThread(bob, 'kitchen')
  const made = await startThread(alice, 'kitchen')
  places.SEEN = seen.thread
  places.MINE = await reply(vic, seen.thread, 'Mine.')
  const circle = await vic.post('/me/circles', { name: 'Close' }).expect(201)
  places.CIRCLE = (circle.body as { circle: { id: string } }).circle.id
  const picture = await addPicture(forum, alice)
  const post = await reply(alice, seen.thread, `Hidden. ${shown(picture)}`)
  Object.assign(hidden, { post, thread: made.thread, member: 'Alice', space: 'caucus', picture })
  for (const person of [vic, mara]) await keepApart(forum, alice, person)
  hidden.removed = await reply(bob, seen.thread, 'Hidden.')
  await measure(forum, removePost, hidden.removed)
  hidden.held = await heldReply(bob, seen.thread)
})
afterAll(() => forum.close())

async function answerTo(who: Person, [method, path, body]: Request, id: string, accept: string) {
  const fill = (text: string) =>
    text.replaceAll(/\b(ID|SEEN|MINE|CIRCLE)\b/g, (name) => places[name] ?? id)
  const asked = forum.agent()[method](fill(path)).set('Cookie', who.cookie).set('Accept', accept)
  const sent = body ? asked.send(JSON.parse(fill(JSON.stringify(body))) as object) : asked
  const { status, headers, text } = await sent.redirects(0).ok(() => true)
  const { date: _date, etag: _etag, ...others } = headers as Record<string, string>
  // What is drawn for each answer is drawn at random.
  const same = (value: string) =>
    value
      .replaceAll(id, 'ID')
      .replaceAll(/[\w-]{71}/g, 'CURSOR')
      .replaceAll(/[0-9A-Za-z]{20}/g, 'RANDOM')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d\d:\d\d/g, 'TIME')
  delete others['content-length']
  return { status, headers: same(JSON.stringify(others)), text: same(text) }
}

describe.each([
  ['post', ofPosts],
  ['thread', ofThreads],
  ['member', ofMembers],
  ['space', ofSpaces],
  ['picture', ofPictures],
] as const)('a %s that is not there for one', (kind, requests) => {
  it.each(requests)('%s %s %j', async (...request) => {
    for (const who of [vic, mara]) {
      for (const accept of ['application/json', 'text/html']) {
        const expected = await answerTo(who, request, never[kind], accept)
        const answer = await answerTo(who, request, hidden[kind]!, accept)
        expect(answer).toEqual(expected)
        expect(answer.text).not.toMatch(/Hidden\.|Alice|caucus/)
      }
    }
  })
})

async function heldReply(who: Person, thread: string): Promise<string> {
  const on = { member: who.id, reason: '', now: forum.world.now() }
  await forum.forum.writer.transact((tx) => holdPostsOf(tx, forum.forum, on))
  return reply(who, thread, 'Hidden.')
}

describe.each(['removed', 'held'])('a post that is %s', (kind) => {
  it.each(ofPosts)('%s %s %j', async (...request) => {
    for (const accept of ['application/json', 'text/html']) {
      // The thread's page has the id of what was removed, with the line that says so.
      const [expected, answer] = [never.post, hidden[kind]!].map(async (id) => {
        const { text, ...others } = await answerTo(vic, request, id, accept)
        return { ...others, text: text.replaceAll(/\bID\b/g, 'RANDOM') }
      })
      expect(await answer).toEqual(await expected)
    }
  })
})

it('cannot be watched either', async () => {
  const live = await connectLive(forum, vic)
  for (const kind of ['thread', 'space'] as const) {
    const expected = await live.watch({ [kind]: never[kind] })
    expect(expected).toEqual({ error: 'not found' })
    expect(await live.watch({ [kind]: hidden[kind] })).toEqual(expected)
  }
  live.close()
})
