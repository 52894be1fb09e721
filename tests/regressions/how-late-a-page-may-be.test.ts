/** Whether a page was too old to catch up once depended on what happened that its reader cannot see. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limits } from '../../shared/limits.ts'
import { connectLive } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

const hour = 3_600_000
const kept = limits.changeDays * 24 * hour
const begun = Date.UTC(2026, 2, 1)

let forum: TestForum
let alice: Person
let bob: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  thread = (await startThread(alice, 'kitchen')).thread
})
afterAll(() => forum.close())

/** How a page of Bob's is answered that comes back `later`, with or without something hidden before. */
async function answerAfter(later: number, isHidden: boolean): Promise<string> {
  const { world } = forum
  world.setClock(begun)
  const { text } = await bob.page(`/t/${thread}`).expect(200)
  const since = /data-cursor="([^"]+)"/.exec(text)![1]!
  world.setClock(begun + hour)
  if (isHidden) await reply(alice, thread, 'Only mine.', { audience: 'me' })
  world.setClock(begun + later)
  if (isHidden) await reply(alice, thread, 'Only mine again.', { audience: 'me' })
  await forum.forum.jobs.runDue()
  const client = await connectLive(forum, bob)
  const answer = await client.watch({ thread, since })
  client.close()
  return Object.keys(answer).join()
}

it('depends on its age alone', async () => {
  for (const isHidden of [false, true]) {
    expect(await answerAfter(kept - 2 * hour, isHidden)).toBe('cursor')
    expect(await answerAfter(kept + 2 * hour, isHidden)).toBe('stale')
  }
})
