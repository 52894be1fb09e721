/** Replying to a stranded reply of one's own once showed that what stands above it was withdrawn. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
})
afterAll(() => forum.close())

/** What Bob's open page is sent when he replies to himself, and deletes that again. */
async function heardBelow(audiences: string[]): Promise<unknown[]> {
  const { thread, opening } = await startThread(alice, 'kitchen')
  const own = await reply(bob, thread, 'One.', { parentId: opening })
  const client = await connectLive(forum, bob)
  for (const audience of audiences) {
    await alice.put(`/p/${opening}/audience`, { audience }).expect(200)
  }
  await client.watch({ thread })
  const second = await reply(bob, thread, 'Two.', { parentId: own })
  await bob.delete(`/p/${second}`).expect(204)
  await bob.delete(`/p/${own}`).expect(204)
  await client.settled()
  client.close()
  const names = new Map([
    [opening, 'opening'],
    [own, 'first'],
    [second, 'second'],
  ])
  return client.heard.map(({ data }) => [data.kind, names.get(data.post!.id)])
}

it('sends the same whether what was answered was narrowed, or then withdrawn', async () => {
  const narrowed = await heardBelow(['clinicians'])
  expect(narrowed).toEqual([
    ['added', 'second'],
    ['removed', 'second'],
    ['removed', 'first'],
    ['removed', 'opening'],
  ])
  expect(await heardBelow(['clinicians', 'me'])).toEqual(narrowed)
})
