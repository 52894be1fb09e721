/** The next page of a thread once began earlier after many replies that its reader did not see. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

interface ThreadPage {
  posts: { id: string }[]
  next: string | null
}

async function pageOf(person: Person, thread: string, after = ''): Promise<ThreadPage> {
  const answer = await person.get(`/t/${thread}${after && `?after=${after}`}`).expect(200)
  return answer.body as ThreadPage
}

it('goes on where the page before ended, whatever came above out of sight', async () => {
  const [alice, bob] = [await member(forum, 'Alice'), await member(forum, 'Bob')]
  const { thread } = await startThread(alice, 'kitchen')
  const first = await reply(alice, thread, 'First.')
  for (let count = 0; count < 55; count += 1) await reply(alice, thread, `Reply ${count}.`)
  const { next } = await pageOf(bob, thread)
  const before = await pageOf(bob, thread, next!)
  // Enough between two neighbours that the whole thread is moved apart.
  for (let count = 0; count < 40; count += 1) {
    await reply(alice, thread, `Hidden ${count}.`, { parentId: first, audience: 'clinicians' })
  }
  expect(await pageOf(bob, thread, next!)).toEqual(before)
})
