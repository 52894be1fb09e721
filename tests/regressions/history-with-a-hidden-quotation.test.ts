/** A quotation edited away once stayed readable in the history, for moderators it was not meant for. */
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

async function historyOf(person: Person, post: string): Promise<string[]> {
  const answer = await person.get(`/p/${post}/history`).expect(200)
  return (answer.body as { revisions: { body: string }[] }).revisions.map(({ body }) => body)
}

it('keeps what was quoted from a circle within it', async () => {
  const [alice, bob] = [await member(forum, 'Alice'), await member(forum, 'Bob')]
  const mara = await member(forum, 'Mara', ['moderator'])
  const made = await alice.post('/me/circles', { name: 'Close' }).expect(201)
  const { id } = (made.body as { circle: { id: string } }).circle
  await alice.put(`/me/circles/${id}/members/Bob`).expect(204)
  const { thread, opening } = await startThread(alice, 'kitchen')
  const close = await reply(alice, thread, 'Only here.', { audience: `circle:${id}` })
  const open = `[quote:${opening}]yesterday[/quote]`
  const secret = `[quote:${close}]Only here.[/quote]`
  const post = await reply(bob, thread, open)
  await bob.patch(`/p/${post}`, { body: secret }).expect(200)
  await mara.get(`/p/${post}`).expect(404)
  await bob.patch(`/p/${post}`, { body: 'Never mind.' }).expect(200)
  expect(await historyOf(mara, post)).toEqual([open])
  expect(await historyOf(bob, post)).toEqual([open, secret])
  const page = await mara.page(`/p/${post}/history`).expect(200)
  expect(page.text).not.toContain('Only here.')
})
