/**
 * How long others wait while lists and modes take effect. Small by default; in full, as large as the
 * measures name, with MEASURE=full.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../../server/db/transact.ts'
import { createMember } from '../../server/features/members/create-member.ts'
import { insertPost } from '../../server/features/posts/insert-post.ts'
import { insertThread } from '../../server/features/posts/write.ts'
import { bodyOf } from '../support/body.ts'
import { due, hasAddress, list, sees, withMail } from '../support/keep-apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

const isFull = process.env.MEASURE === 'full'
const members = isFull ? 5_000 : 500
const keepers = isFull ? 50 : 10
const entries = 500
const ownPosts = isFull ? 5_000 : 300
const dependants = isFull ? 20_000 : 1_200
/** Milliseconds; in short, only what would be felt on the slowest machine counts. */
const readMs = isFull ? 100 : 5_000
const writeMs = isFull ? 1_000 : 10_000

let forum: TestForum
let nora: Person
let author: Person
let vic: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  author = await member(forum, 'Author', ['clinician'])
  vic = await member(forum, 'Vic')
  await space(forum, 'porch')
  thread = (await startThread(nora, 'porch')).thread
  await inLots(members, (tx, n) => newMember(tx, `Member${n}x`))
  await hasAddress(forum, vic, 'client7@home.example')
  await due(forum)
}, 300_000)
afterAll(() => forum.close())

/** Writes many things, a few to a transaction. */
async function inLots(count: number, write: (tx: Tx, n: number) => Promise<unknown>) {
  for (let start = 0; start < count; start += 200) {
    await forum.forum.writer.transact(async (tx) => {
      for (let n = start; n < Math.min(count, start + 200); n += 1) await write(tx, n)
    })
  }
}

function newMember(tx: Tx, handle: string) {
  const now = forum.forum.world.now()
  const row = { handle, passphraseHash: null, status: 'active', probationDays: 0, now } as const
  return createMember(tx, forum.forum, row)
}

/** The longest that a read and a write of somebody else waited while `work` ran, in milliseconds. */
async function waitsDuring(work: () => Promise<unknown>): Promise<{ read: number; write: number }> {
  const seen = new Set([await inLists()])
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let working = true
  let write = 0
  const writing = (async () => {
    while (working) {
      const began = performance.now()
      await forum.forum.writer.transact((tx) =>
        tx.updateTable('member').set({ about: 'x' }).where('id', '=', vic.id).execute(),
      )
      write = Math.max(write, performance.now() - began)
      seen.add(await inLists())
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const began = performance.now()
  await work()
  const took = performance.now() - began
  working = false
  await writing
  seen.add(await inLists())
  // Everything or nothing: whatever was seen meanwhile is what was before, or what is after.
  expect(seen.size).toBeLessThanOrEqual(2)
  delay.disable()
  const read = delay.max / 1e6
  if (isFull)
    console.log({ took: Math.round(took), read: Math.round(read), write: Math.round(write) })
  return { read, write }
}

/** How many threads somebody sees there are. */
async function inLists(): Promise<number> {
  const { spaces } = await bodyOf<{ spaces: { threadCount: number }[] }>(vic.get('/spaces'))
  return spaces[0]!.threadCount
}

const caseload = (who: string) =>
  Array.from({ length: entries }, (_, n) => `${who}${n}@home.example`).join('\n')

describe('while others are served', () => {
  it(`a list of ${entries} is compared with ${members} members`, async () => {
    await nora.post('/me/keep-apart/import', { csv: caseload('client') }).expect(201)
    const waits = await waitsDuring(() => due(forum))
    expect(waits.read).toBeLessThan(readMs)
    expect(waits.write).toBeLessThan(writeMs)
    expect(await sees(vic, thread)).toBe(false)
  }, 120_000)

  it(`somebody joins, compared with ${keepers} lists of ${entries}`, async () => {
    for (let n = 0; n < keepers; n += 1) {
      const keeper = await member(forum, `Keeper${n}x`, ['clinician'])
      await keeper.post('/me/keep-apart/import', { csv: caseload(`of${n}x`) }).expect(201)
    }
    const lister = await member(forum, 'Lister')
    await list(lister, 'Newcomer')
    await due(forum)
    const began = performance.now()
    const made = await forum.forum.writer.transact((tx) => newMember(tx, 'Newcomer'))
    const took = performance.now() - began
    if (isFull) console.log({ join: Math.round(took) })
    expect(took).toBeLessThan(readMs)
    const { facts } = await forum.forum.viewers.current(made.id)
    expect([...facts.apart]).toEqual([lister.id])
  }, 300_000)

  it(`an author with ${ownPosts} posts and ${dependants} more on them switches it on`, async () => {
    await write()
    await author.put('/me/professional-mode', { on: true, level: 'vouched' }).expect(200)
    const before = await inLists()
    const waits = await waitsDuring(() => due(forum))
    expect(waits.read).toBeLessThan(readMs)
    expect(waits.write).toBeLessThan(writeMs)
    expect(await inLists()).toBe(before - 100)
    const answer = await author.get('/me/professional-mode')
    expect(answer.body).toMatchObject({ prepared: true })
    const { posts } = await postsWithout(author.id)
    expect(posts).toBe(0)
  }, 600_000)
})

// A hundred threads of the author's, in which everything hangs on something of theirs.
async function write(): Promise<void> {
  const { reader, labels, world } = forum.forum
  const { id: spaceId } = await reader.selectFrom('space').select('id').executeTakeFirstOrThrow()
  const threads: { id: number; posts: number[] }[] = []
  const perThread = Math.ceil(ownPosts / 100)
  await inLots(ownPosts + dependants, async (tx, n) => {
    const isOwn = n < ownPosts
    const place = threads[n % perThread === 0 && isOwn ? threads.length : n % threads.length]
    const at = Date.now()
    const threadId = place?.id ?? (await insertThread(tx, forum.forum, spaceId, `T${n}`, at))
    const parents = place?.posts ?? []
    const id = await insertPost(tx, labels, {
      body: 'x',
      html: '<p>x</p>',
      renderer: 1,
      mentions: [],
      quotes: [],
      links: [],
      pictures: [],
      publicId: world.id(),
      threadId,
      spaceId,
      parentId: parents.length === 0 ? null : (parents[(n * 7) % parents.length] ?? null),
      authorId: isOwn ? author.id : vic.id,
      alias: null,
      byline: null,
      contentNote: null,
      need: null,
      audience: 'members',
      at,
    })
    if (place) place.posts.push(id)
    else threads.push({ id: threadId, posts: [id] })
  })
}

/** How many posts in the author's threads lack the clause, and whether counts are right. */
async function postsWithout(authorId: number): Promise<{ posts: number }> {
  const rows = await forum.forum.reader
    .selectFrom('post')
    .innerJoin('label', 'label.id', 'post.content_label')
    .select((eb) => eb.fn.countAll<number>().as('posts'))
    .where('label.clauses', 'not like', `%apart:${authorId}%`)
    .where('post.body', '=', 'x')
    .executeTakeFirstOrThrow()
  return rows
}
