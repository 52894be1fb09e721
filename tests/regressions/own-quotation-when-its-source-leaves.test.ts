/**
 * A quotation in one's own post loses its name when the person quoted leaves, also for a writer who
 * is kept apart from them. That tells what it tells anybody from whom they had narrowed their posts:
 * a viewer who has seen something before is promised no more and no less.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { connectLive } from '../support/live.ts'
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

async function leave(person: Person): Promise<void> {
  const { writer, world, live } = forum.forum
  await person.post('/me/leave', { posts: 'keep' }).expect(200)
  await writer.transact((tx) =>
    tx.updateTable('member').set({ leave_at: world.now() }).where('id', '=', person.id).execute(),
  )
  await person.post('/test/settle').expect(204)
  await live.settled()
}

/** Vic quotes and mentions somebody, who goes out of sight by `hide` and leaves: what he gets of it. */
async function told(
  names: { vic: string; source: string },
  hide: (source: Person, vic: Person, post: string) => Promise<unknown>,
): Promise<unknown> {
  const vic = await member(forum, names.vic)
  const source = await member(forum, names.source)
  const { thread, opening } = await startThread(bob, 'kitchen')
  const quoted = await reply(source, thread, 'The silver door.')
  const body = `[quote:${quoted}]\nThe silver door.\n[/quote]\nYes, @${names.source}.`
  const mine = await reply(vic, thread, body, { parentId: opening })
  await hide(source, vic, quoted)
  await vic.get(`/p/${quoted}`).expect(404)
  await vic.get(`/m/${names.source}`).expect(404)
  const before = await vic.page(`/p/${mine}`).expect(200)
  expect(before.text).toContain(names.source)
  const live = await connectLive(forum, vic)
  await live.watch({ thread })
  await leave(source)
  await live.settled()
  const after = await vic.page(`/p/${mine}`).expect(200)
  expect(after.text).not.toContain(`>${names.source}<`)
  const frames = live.heard.map(({ event, data }) => [event, data.kind, data.post?.html])
  live.close()
  const { body: stored } = (await vic.get(`/p/${mine}`).expect(200)) as { body: object }
  return JSON.parse(
    JSON.stringify({ frames, stored })
      .replaceAll(names.source, 'SOURCE')
      .replaceAll(names.vic, 'VIC')
      .replaceAll(/[0-9A-Za-z]{20}/g, 'ID')
      .replaceAll(/"\d{4}-[^"]+Z"/g, '"TIME"'),
  ) as unknown
}

it('says the same whether they keep apart or had narrowed', { timeout: 60_000 }, async () => {
  const apart = await told({ vic: 'Victor', source: 'Sourcea' }, (source, vic) =>
    keepApart(forum, source, vic),
  )
  const narrowed = await told({ vic: 'Vincent', source: 'Sourceb' }, async (source, _, post) => {
    const made = await source.post('/me/circles', { name: 'Others' }).expect(201)
    const { id } = (made.body as { circle: { id: string } }).circle
    await source.put(`/me/circles/${id}/members/Bob`).expect(204)
    await source.put(`/p/${post}/audience`, { audience: `circle:${id}` }).expect(200)
    await source.put('/me/profile', { audience: `circle:${id}` }).expect(200)
  })
  expect(apart).toEqual(narrowed)
  expect(JSON.stringify(apart)).toContain('The silver door.')
})
