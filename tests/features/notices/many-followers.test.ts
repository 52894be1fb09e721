/** A conversation that thousands follow: a post in it is taken as fast as any other. */
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

it('takes a post as before, and tells those who are here within ten seconds', async () => {
  const quiet = await startThread(alice, 'kitchen')
  const loud = await startThread(alice, 'kitchen')
  await followedByAll(loud.thread)
  for (const who of readers) {
    await who.put(`/t/${loud.thread}/follow`, { level: 'all' }).expect(200)
    open.push(await connectLive(forum, who))
  }
  await forum.forum.live.settled()
  const timed = async (thread: string) => {
    const began = performance.now()
    await reply(alice, thread, 'New.')
    return performance.now() - began
  }
  await timed(quiet.thread)
  const alone: number[] = []
  const followed: number[] = []
  for (let round = 0; round < 5; round += 1) {
    alone.push(await timed(quiet.thread))
    await forum.forum.live.settled()
    followed.push(await timed(loud.thread))
    await forum.forum.live.settled()
  }
  const best = (times: number[]) => Math.min(...times)
  // Rows for each follower would take a hundred times as long.
  expect(best(followed)).toBeLessThan(best(alone) * 5 + 20)
  for (const client of open) expect(client.heard.some(({ event }) => event === 'notice')).toBe(true)
}, 60_000)
