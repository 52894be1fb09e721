/** What waits to be read turns to nobody yet; once it is let through, as if it had been written then. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { told } from './reading.ts'

let forum: TestForum
let mod: Person
let ada: Person
let bo: Person
let now = Date.UTC(2027, 0, 4, 9)
const hour = 3_600_000

beforeAll(async () => {
  forum = await startTestForum({ env: { TEST_MODE: '0' } })
  forum.world.setClock(now)
  const owner = await member(forum, 'Olga', ['owner'])
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  await owner.put('/community/holding', { first: true, lists: [] }).expect(200)
})
afterAll(() => forum.close())

const pass = () => forum.world.setClock((now += hour))

it('names the moment at which it was let through, also when it was changed before', async () => {
  const { thread } = await startThread(mod, 'kitchen')
  const held = await reply(ada, thread, 'Hello.')
  pass()
  await ada.patch(`/p/${held}`, { body: 'Hello, @Bo.' }).expect(200)
  expect([await told(bo), await told(mod)]).toEqual([[], []])
  pass()
  await mod.post(`/moderation/held/${held}/release`).expect(204)
  for (const who of [bo, mod]) {
    const { notifications } = await bodyOf<{ notifications: { post: string; at: string }[] }>(
      who.get('/notifications').expect(200),
    )
    const about = notifications.filter(({ post }) => post === held)
    expect(about.map(({ at }) => at)).toEqual([new Date(now).toISOString()])
    await who.post('/notifications/read').expect(200)
  }
})

it('is unread for those who have read on past it, in whatever way', async () => {
  const { thread } = await startThread(mod, 'kitchen')
  await bo.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
  const held = await reply(await member(forum, 'Eve'), thread, 'Hello.')
  const own = await reply(await member(forum, 'Uma'), thread, 'Hello, too.')
  const newest = await reply(mod, thread, 'Who else is here?')
  await bo.put(`/t/${thread}/read`, { upTo: newest }).expect(204)
  expect(await unreadOf(bo, thread)).toEqual([0, []])
  await mod.post(`/moderation/held/${held}/release`).expect(204)
  expect(await unreadOf(bo, thread)).toEqual([1, ['thread']])
  const first = await bodyOf<{ post: string }>(bo.get(`/t/${thread}/first-unread`))
  expect(first.post).toBe(held)
  expect((await bo.page(`/t/${thread}`)).text).toContain('id="first-unread"')
  await bo.put(`/t/${thread}/read`, { upTo: held }).expect(204)
  expect(await unreadOf(bo, thread)).toEqual([0, []])
  await bo.put('/me/read').expect(204)
  await mod.post(`/moderation/held/${own}/release`).expect(204)
  expect(await unreadOf(bo, thread)).toEqual([1, ['thread']])
  await bo.post('/notifications/read').expect(200)
  expect(await told(bo)).toEqual([])
  await reply(mod, thread, 'Welcome.')
  expect(await unreadOf(bo, thread)).toEqual([2, ['thread']])
})

/** How many posts of a thread somebody has not read, and the kinds of their unread notices. */
async function unreadOf(who: Person, thread: string) {
  const page = await bodyOf<{ thread: { unread: number } }>(who.get(`/t/${thread}`).expect(200))
  return [page.thread.unread, await told(who)]
}
