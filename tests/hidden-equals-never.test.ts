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

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
/** `ID` stands for what is asked for, `SEEN` and `MINE` for a thread and a post that are there. */
type Request = [method: Method, path: string, body?: object]

const ofPosts: Request[] = [
  ['get', '/p/ID'],
  ['get', '/p/ID?part=article'],
  ['get', '/p/ID/in-thread'],
  ['get', '/p/ID/edit'],
  ['get', '/p/ID/delete'],
  ['get', '/p/ID/audience'],
  ['get', '/p/ID/history'],
  ['get', '/p/ID/follow'],
  ['put', '/p/ID/follow', { level: 'all' }],
  ['put', '/p/ID/follow', { level: 'x' }],
  ['delete', '/p/ID/follow'],
  ['delete', '/t/SEEN/read', { from: 'ID' }],
  ['post', '/notifications/read', { ids: ['ID'] }],
  ['post', '/notifications/unread', { ids: ['ID'] }],
  ['put', '/p/ID/poll/votes', { choices: [1] }],
  ['put', '/p/ID/poll/votes', { choices: [] }],
  ['delete', '/p/ID/poll/votes'],
  ['get', '/p/ID/bookmark'],
  ['put', '/p/ID/bookmark', { note: 'x' }],
  ['put', '/p/ID/bookmark', { remindOn: 'x' }],
  ['delete', '/p/ID/bookmark'],
  ['get', '/p/ID/report'],
  ['post', '/p/ID/reports', { reason: 'threat' }],
  ['post', '/p/ID/reports', {}],
  ['get', '/p/ID/worry'],
  ['post', '/p/ID/worry'],
  ['put', '/p/ID/mute'],
  ['delete', '/p/ID/mute'],
  ['put', '/p/ID/hidden'],
  ['delete', '/p/ID/hidden'],
  ['patch', '/p/ID', { body: 'x' }],
  ['patch', '/p/ID', { body: '' }],
  ['delete', '/p/ID'],
  ['put', '/p/ID/audience', { audience: 'me' }],
  ['put', '/p/ID/audience', { audience: 'nobody' }],
  ['put', '/p/ID/reactions/heard'],
  ['put', '/p/ID/reactions/unheard'],
  ['delete', '/p/ID/reactions/heard'],
  ['post', '/p/ID/reactions', { react: 'heard' }],
  ['get', '/p/ID/calm'],
  ['put', '/p/ID/fold', { reason: 'x', hours: 1 }],
  ['delete', '/p/ID/fold'],
  ['put', '/p/ID/freeze', { reason: 'x' }],
  ['delete', '/p/ID/freeze'],
  ['post', '/moderation/held/ID/release'],
  ['post', '/moderation/held/ID/ask', { reason: 'x' }],
  ['put', '/t/SEEN/read', { upTo: 'ID' }],
  ['post', '/t/SEEN/posts', { body: 'x', parentId: 'ID' }],
  ['post', '/t/SEEN/posts', { body: '', parentId: 'ID' }],
  ['post', '/t/SEEN/posts', { body: 'x', parentId: 'ID', do: 'preview' }],
  ['post', '/preview', { body: '[quote:ID]\nx\n[/quote]\n/p/ID' }],
  ['put', '/me/posts/audience', { audience: 'members', ids: ['ID'] }],
  ['get', '/me/posts/audience?audience=me&which=chosen&ids=ID'],
  ['put', '/me/drafts/edit:ID', { body: 'x' }],
  ['delete', '/me/drafts/edit:ID'],
  ['get', '/me/see-as?viewer=visitor&path=%2Fp%2FID'],
]
const ofThreads: Request[] = [
  ['get', '/t/ID'],
  ['get', '/t/ID?order=newest'],
  ['get', '/t/ID?after=x'],
  ['get', '/t/ID/first-unread'],
  ['get', '/t/ID/follow'],
  ['put', '/t/ID/follow', { level: 'all' }],
  ['put', '/t/ID/follow', { level: 'x' }],
  ['delete', '/t/ID/follow'],
  ['delete', '/t/ID/read'],
  ['get', '/t/ID/move'],
  ['get', '/t/ID/report'],
  ['post', '/t/ID/reports', { reason: 'threat' }],
  ['post', '/t/ID/reports', {}],
  ['post', '/t/ID/posts', { body: 'x' }],
  ['post', '/t/ID/posts', { body: '' }],
  ['post', '/t/ID/posts', { body: 'x', audience: 'nobody' }],
  ['post', '/t/ID/posts', { body: 'x', do: 'preview' }],
  ['put', '/t/ID/read', { upTo: 'MINE' }],
  ['get', '/t/ID/slow'],
  ['put', '/t/ID/slow', { reason: 'x', hours: 1, minutes: 5 }],
  ['delete', '/t/ID/slow'],
  ['put', '/t/ID/lock'],
  ['delete', '/t/ID/lock'],
  ['put', '/t/ID/space', { space: 'kitchen' }],
  ['post', '/preview', { body: '/t/ID' }],
  ['get', '/me/see-as?viewer=new-member&path=%2Ft%2FID'],
]
const ofMembers: Request[] = [
  ['get', '/m/ID'],
  ['get', '/m/ID?after=x'],
  ['get', '/m/ID/report'],
  ['post', '/m/ID/reports', { reason: 'threat' }],
  ['post', '/m/ID/reports', {}],
  ['get', '/m/ID/worry'],
  ['post', '/m/ID/worry'],
  ['put', '/m/ID/mute'],
  ['delete', '/m/ID/mute'],
  ['put', '/m/ID/vouch'],
  ['delete', '/m/ID/vouch'],
  ['put', '/me/blocks/ID'],
  ['delete', '/me/blocks/ID'],
  ['put', '/me/circles/CIRCLE/members/ID'],
  ['delete', '/me/circles/CIRCLE/members/ID'],
  ['put', '/m/ID/roles/moderator'],
  ['delete', '/m/ID/roles/moderator'],
  ['post', '/preview', { body: '@ID on /m/ID' }],
  ['get', '/me/see-as?viewer=visitor&path=%2Fm%2FID'],
]
const ofSpaces: Request[] = [
  ['get', '/s/ID'],
  ['get', '/s/ID/new'],
  ['get', '/s/ID/follow'],
  ['put', '/s/ID/follow', { level: 'all' }],
  ['put', '/s/ID/follow', { level: 'x' }],
  ['delete', '/s/ID/follow'],
  ['post', '/s/ID/threads', { title: 'T', body: 'x' }],
  ['post', '/s/ID/threads', { title: '', body: '' }],
  ['get', '/s/ID/edit'],
  ['patch', '/s/ID', { name: 'x' }],
  ['put', '/s/ID/members/Bob'],
  ['get', '/me/posts?space=ID'],
  ['put', '/me/posts/audience', { audience: 'me', space: 'ID' }],
  ['put', '/t/SEEN/space', { space: 'ID' }],
  ['post', '/preview', { body: '/s/ID' }],
]

const ofPictures: Request[] = [
  ['get', '/pictures/ID'],
  ['get', '/pictures/ID?size=small'],
  ['get', '/pictures/ID/moving'],
  ['delete', '/pictures/ID'],
  ['post', '/t/SEEN/posts', { body: '![x](/pictures/ID)', audience: 'me' }],
  ['post', '/preview', { body: '![x](/pictures/ID) [y](/pictures/ID) /pictures/ID' }],
]

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
