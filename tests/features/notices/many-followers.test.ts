/** A conversation that thousands follow: nothing is written for each of them when somebody posts. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive, type LiveClient } from '../../support/live.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

const followers = 5_000
const here = 20

let forum: TestForum
let alice: Person
const readers: Person[] = []
const open: LiveClient[] = []

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  alice = await member(forum, 'Alice')
  for (let at = 0; at < here; at += 1) readers.push(await member(forum, `Reader${at}`))
})
afterAll(async () => {
  for (const client of open) client.close()
  await forum.close()
})

async function followedByAll(publicId: string): Promise<void> {
  await forum.forum.writer.transact(async (tx) => {
    const of = tx.selectFrom('thread').select('id').where('public_id', '=', publicId)
    const { id: thread_id } = await of.executeTakeFirstOrThrow()
    for (let at = 0; at < followers - here; at += 1) {
      const row = { public_id: `follower-${at}`, status: 'active' as const, created_at: 0 }
      const empty = { handle: null, handle_key: null, passphrase_hash: null, accepted_at: null }
      const none = { settled_at: null, leave_at: null, leave_posts: null }
      const made = await tx
        .insertInto('member')
        .values({ ...row, ...empty, ...none, status_before_leaving: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      const follow = { member_id: made.id, thread_id, level: 'all' as const, since_id: 0 }
      await tx.insertInto('thread_follow').values(follow).execute()
    }
  })
}

/** How many rows are written, in whatever table, while somebody does something. */
async function rowsWritten(act: () => Promise<unknown>): Promise<number> {
  const { writer } = forum.forum
  const total = () =>
    writer.transact(async (tx) => {
      const { rows } = await sql<{ rows: number }>`SELECT total_changes() AS rows`.execute(tx)
      return rows[0]!.rows
    })
  const before = await total()
  await act()
  return (await total()) - before
}

it('is written in as any other, and those who are here are told', async () => {
  const quiet = await startThread(alice, 'kitchen')
  const loud = await startThread(alice, 'kitchen')
  await followedByAll(loud.thread)
  for (const who of readers) {
    await who.put(`/t/${loud.thread}/follow`, { level: 'all' }).expect(200)
    open.push(await connectLive(forum, who))
  }
  await forum.forum.live.settled()
  const alone = await rowsWritten(() => reply(alice, quiet.thread, 'New.'))
  const followed = await rowsWritten(() => reply(alice, loud.thread, 'New.'))
  expect(alone).toBeGreaterThan(3)
  expect(followed).toBeLessThan(alone + here)
  for (const client of open) {
    await client.settled()
    const told = client.heard.filter(({ event }) => event === 'notice')
    expect(told.map(({ data }) => data.unread)).toEqual([1])
  }
}, 60_000)
