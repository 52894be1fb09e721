/** The clock that tests set, and waiting until everything due is done. */
import { afterEach, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { connectLive } from '../support/live.ts'
import { member, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

const dayMs = 86_400_000

let forum: TestForum
afterEach(() => forum.close())

it('sets the time at which everything happens, and lets it go again', async () => {
  forum = await startTestForum()
  const alice = await member(forum, 'Alice')
  await space(forum, 'kitchen')
  const nobody = visitor(forum)
  const post = async () => {
    const made = alice.post('/s/kitchen/threads', { title: 'When', body: 'Now.' }).expect(201)
    return (await bodyOf<{ post: { createdAt: string } }>(made)).post.createdAt
  }
  // Sessions that nobody uses for long end, so not too far ahead.
  const at = new Date(Date.now() + 20 * dayMs).toISOString()
  const inParis = `${new Date(Date.parse(at) + 7_200_000).toISOString().slice(0, -1)}+02:00`
  await nobody.put('/test/clock', { at }).expect(204)
  expect(await post()).toBe(at)
  await nobody.put('/test/clock', { at: '2026-02-03T04:05:06Z' }).expect(204)
  expect(await post()).toBe('2026-02-03T04:05:06.000Z')
  await nobody.put('/test/clock', { at: inParis }).expect(204)
  expect(await post()).toBe(at)
  await nobody.put('/test/clock', { at: null }).expect(204)
  expect(Math.abs(Date.parse(await post()) - Date.now())).toBeLessThan(5_000)
  await nobody.put('/test/clock', { at: 'tomorrow' }).expect(422)
  await nobody.put('/test/clock', {}).expect(422)
})

it('answers when what is due has run and what it changed has been sent', async () => {
  forum = await startTestForum()
  const alice = await member(forum, 'Alice')
  const bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  const { thread } = await bodyOf<{ thread: { id: string } }>(
    alice.post('/s/kitchen/threads', { title: 'Going', body: 'Soon gone.' }),
  )
  const page = await connectLive(forum, bob)
  await page.watch({ thread: thread.id })
  await alice.post('/me/leave', { posts: 'delete' }).expect(200)
  await visitor(forum)
    .put('/test/clock', { at: new Date(Date.now() + 15 * dayMs) })
    .expect(204)
  await visitor(forum).post('/test/settle').expect(204)
  await page.settled()
  expect(page.heard.map(({ data }) => data.kind)).toContain('removed')
  page.close()
})

it('is not there outside of tests', async () => {
  forum = await startTestForum({ env: { TEST_MODE: '0' } })
  const nobody = visitor(forum)
  const before = forum.world.now()
  await nobody.put('/test/clock', { at: '2031-02-03T04:05:06.000Z' }).expect(404)
  await nobody.post('/test/settle').expect(404)
  expect(forum.world.now() - before).toBeLessThan(60_000)
})
