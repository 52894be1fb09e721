/** In what order posts went from an open page once told whether their author had blocked others too. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive } from '../support/live.ts'
import { member, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  await member(forum, 'Dora')
})
afterAll(() => forum.close())

/** What is told to whoever is blocked by `handle`, who has blocked others before, or nobody. */
async function toldTo(reader: string, handle: string, others: readonly string[]): Promise<unknown> {
  const [alice, bob] = [await member(forum, handle), await member(forum, reader)]
  const { thread, opening } = await startThread(alice, 'kitchen')
  const first = await reply(alice, thread, 'One.')
  const second = await reply(bob, thread, 'Two.', { parentId: first })
  const third = await reply(alice, thread, 'Three.', { parentId: second })
  for (const other of others) await alice.put(`/me/blocks/${other}`).expect(204)
  const client = await connectLive(forum, bob)
  await client.watch({ thread })
  await alice.put(`/me/blocks/${reader}`).expect(204)
  await client.settled()
  await alice.delete(`/me/blocks/${reader}`).expect(204)
  await client.settled()
  client.close()
  const names = new Map([
    [opening, 'opening'],
    [first, 'first'],
    [second, 'second'],
    [third, 'third'],
  ])
  const frames = client.heard.filter(({ event }) => event === 'change')
  return frames.map(({ data }) => [data.kind, names.get(data.post!.id)])
}

it('is that of the thread, whether labels change or only who is meant by them', async () => {
  const told = await toldTo('Bob', 'Alice', [])
  expect(told).toEqual(await toldTo('Ben', 'Anna', ['Dora']))
  expect(told).toContainEqual(['removed', 'third'])
})
