/** A form about something that had gone was once answered as a fault of the forum's own. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let bob: Person

beforeAll(async () => {
  forum = await startTestForum()
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

it('says that nothing is there', async () => {
  const { thread } = await startThread(bob, 'kitchen')
  const post = await reply(bob, thread, 'One.')
  await bob.delete(`/p/${post}`).expect(204)
  const forms: [string, Record<string, string>][] = [
    [`/p/${post}`, { _method: 'patch', body: 'Two.' }],
    [`/p/${post}/audience`, { _method: 'put', audience: 'me' }],
    ['/s/cellar/threads', { title: 'A title', body: 'A text.' }],
    ['/t/nothing/space', { _method: 'put', space: 'kitchen' }],
  ]
  for (const [path, fields] of forms) {
    const { status, text } = await bob.form(path, fields)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain('<h1>')
  }
})
