/** Whoever had deleted a reply was once told whenever the post it answered was shown to others. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive } from '../support/live.ts'
import { member, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

it('sends no line of a list for what happens above a deleted reply, out of sight', async () => {
  const [alice, bob, cleo] = [
    await member(forum, 'Alice'),
    await member(forum, 'Bob'),
    await member(forum, 'Cleo'),
  ]
  const { thread } = await startThread(cleo, 'kitchen')
  const answered = await reply(alice, thread, 'One.')
  const own = await reply(bob, thread, 'Two.', { parentId: answered })
  await bob.delete(`/p/${own}`).expect(204)
  await forum.forum.live.settled()
  const made = await alice.post('/me/circles', { name: 'Close' }).expect(201)
  const circle = `circle:${(made.body as { circle: { id: string } }).circle.id}`
  const client = await connectLive(forum, bob)
  await client.watch({ space: 'kitchen' })
  const heard = async (audience: string) => {
    await alice.put(`/p/${answered}/audience`, { audience }).expect(200)
    await client.settled()
    return client.heard.splice(0).map(({ data }) => data.replyCount)
  }
  expect(await heard('clinicians')).toEqual([0])
  expect(await heard(circle)).toEqual([])
  expect(await heard('clinicians')).toEqual([])
  expect(await heard('members')).toEqual([1])
  client.close()
})
