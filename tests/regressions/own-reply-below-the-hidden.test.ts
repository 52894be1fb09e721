/** A deep reply once named whom it answered after that was out of its writer's sight. */
import { afterAll, beforeAll, expect, it } from 'vitest'
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

async function articleOf(post: string): Promise<string> {
  const answer = await bob.get(`/p/${post}?part=article`).expect(200)
  return (answer.body as { html: string }).html
}

it('shows neither who was answered nor what becomes of that', async () => {
  const cleo = await member(forum, 'Cleo')
  const { thread, opening } = await startThread(cleo, 'kitchen')
  const first = await reply(cleo, thread, 'One.', { parentId: opening })
  const second = await reply(cleo, thread, 'Two.', { parentId: first })
  const answered = await reply(alice, thread, 'Three.', { parentId: second })
  const own = await reply(bob, thread, 'Four.', { parentId: answered })
  expect(await articleOf(own)).toContain('Alice')

  await alice.put(`/p/${answered}/audience`, { audience: 'clinicians' }).expect(200)
  const hidden = await articleOf(own)
  expect(hidden).not.toContain('Alice')
  const page = await bob.page(`/t/${thread}`).expect(200)
  expect(page.text).not.toContain('Alice')

  await alice.patch(`/p/${answered}`, { body: 'Something else.' }).expect(200)
  await alice.delete(`/p/${answered}`).expect(204)
  expect(await articleOf(own)).toBe(hidden)
})
