/** Whether one can answer in a thread shows on open pages at once, to those for whom it changes. */
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { databaseName } from '../server/db/open.ts'
import { presenterFor } from '../server/features/presenter.ts'
import { slowThread } from '../server/features/measures/slow-thread.ts'
import { framesForFoot } from '../server/live/foot-frames.ts'
import type { ThreadWatch } from '../server/live/watchers.ts'
import { connectLive, type LiveClient } from './support/live.ts'
import { measure } from './support/measures.ts'
import { keepApart } from './support/apart.ts'
import { member, type Person, space, visitor } from './support/people.ts'
import { startTestForum, type TestForum } from './support/server.ts'
import { reply, startThread } from './support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let mara: Person
let thread: string
let opening: string
let open: LiveClient[] = []

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen', 'public')
})
afterAll(() => forum.close())
beforeEach(async () => {
  ;({ thread, opening } = await startThread(alice, 'kitchen', { audience: 'public' }))
})
afterEach(() => {
  for (const one of open) one.close()
  open = []
})

async function watching(person: Person, more: object = {}): Promise<LiveClient> {
  const live = await connectLive(forum, person)
  open.push(live)
  await live.watch({ thread, ...more })
  await live.settled()
  return live
}

const feet = ({ heard }: LiveClient) => heard.filter(({ event }) => event === 'foot')
const settle = () => Promise.all(open.map((live) => live.settled()))
const markOf = async (person: Person, asked = '') => {
  const { text } = await person.get(`/t/${thread}${asked}`).accept('html').expect(200)
  return /data-foot="([^"]+)" data-opening/.exec(text)![1]!
}

it('closes and opens again, as a fresh page does', async () => {
  const [his, hers, anyones] = [
    await watching(bob),
    await watching(mara),
    await watching(visitor(forum)),
  ]
  await mara.put(`/t/${thread}/lock`).expect(204)
  await mara.put(`/t/${thread}/lock`).expect(204)
  await settle()
  expect(feet(his)).toMatchObject([{ data: { open: false, mark: await markOf(bob) } }])
  expect(feet(hers)).toMatchObject([{ data: { open: true } }])
  expect(feet(hers)[0]!.data.below).toContain('Open')
  expect(feet(anyones)).toMatchObject([{ data: { open: false, thread } }])
  await mara.delete(`/t/${thread}/lock`).expect(204)
  await settle()
  expect(feet(his).at(-1)).toMatchObject({ data: { open: true, mark: await markOf(bob) } })
})

it('comes to a page that was away, when it shows another foot, and only then', async () => {
  const [before, { cursor }] = [await markOf(bob), await cursorOf(bob)]
  expect(feet(await watching(bob, { since: cursor, foot: before }))).toEqual([])
  await mara.put(`/t/${thread}/lock`).expect(204)
  const late = await watching(bob, { since: cursor, foot: before })
  expect(feet(late)).toMatchObject([{ data: { open: false } }])
  expect(feet(await watching(bob, { since: cursor, foot: await markOf(bob) }))).toEqual([])
  // Whichever page of the thread it is, also where it leads back to that one.
  await mara.delete(`/t/${thread}/lock`).expect(204)
  const anyone = visitor(forum)
  const foot = await markOf(anyone, '?order=newest')
  expect(feet(await watching(anyone, { foot }))).toEqual([])
})

it('says nothing of what is in force on an opening that one does not see', async () => {
  const vic = await member(forum, 'Vic')
  await reply(vic, thread, 'Mine.', { parentId: opening })
  await keepApart(forum, alice, vic)
  const [his, theirs] = [await watching(vic), await watching(bob)]
  await measure(forum, slowThread, opening)
  await settle()
  expect(feet(theirs)).toHaveLength(1)
  expect(his.heard).toEqual([])
})

it('goes by the rules of the turn in which it is made', async () => {
  const one = await member(forum, 'One')
  const { viewers } = forum.forum
  const presenter = presenterFor(() => forum.forum)
  const watches = [bob, one].map(async ({ id }) => {
    const viewer = await viewers.current(id)
    const at = { member: id, viewer, language: 'en', threadId: 1, threadPublicId: thread }
    return { ...at, socket: { id: String(id) }, foot: '' } as ThreadWatch
  })
  const foot: typeof presenter.foot = (viewer, ...rest) => {
    if (viewer.id === bob.id) promote(one)
    return presenter.foot(viewer, ...rest)
  }
  const made = await framesForFoot(
    forum.forum,
    { ...presenter, foot },
    await Promise.all(watches),
    1,
  )
  expect(made.map(({ frame }) => JSON.stringify(frame.data).includes('Close'))).toEqual([
    false,
    true,
  ])
})

/** Makes somebody a moderator in a turn so long that another follows. */
function promote({ id }: Person): void {
  const db = new Database(path.join(forum.dataDir, databaseName))
  db.prepare(
    "INSERT INTO member_role (member_id, role, granted_at) VALUES (?, 'moderator', 0)",
  ).run(id)
  db.exec('UPDATE rules SET version = version + 1')
  db.close()
  for (const end = performance.now() + 25; performance.now() < end;);
}

async function cursorOf(person: Person): Promise<{ cursor: string }> {
  const { text } = await person.get(`/t/${thread}`).accept('html').expect(200)
  return { cursor: /data-cursor="([^"]+)"/.exec(text)![1]! }
}
