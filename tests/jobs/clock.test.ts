/** A clock that jumps, as it does when a machine wakes or is set right: nothing is lost or comes twice. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

const dayMs = 86_400_000
const noon = Date.UTC(2027, 3, 1, 12)

let test: TestForum
let alice: Person
let bob: Person
let thread: string

beforeAll(async () => {
  test = await startTestForum()
  test.world.setClock(noon)
  alice = await member(test, 'Alice')
  bob = await member(test, 'Bob')
  await space(test, 'kitchen')
  thread = (await startThread(alice, 'kitchen')).thread
})
afterAll(() => test.close())

/** The clock is at this many days from now, and every job runs. */
async function jumpTo(days: number): Promise<void> {
  test.world.setClock(noon + days * dayMs)
  await test.forum.jobs.runDue()
  expect([...test.forum.jobs.failures]).toEqual([])
}

async function noticesOf(who: Person, kind: string): Promise<(string | null)[]> {
  const { notifications } = await bodyOf<{
    notifications: { kind: string; post: string | null }[]
  }>(who.get('/notifications').expect(200))
  return notifications.filter((notice) => notice.kind === kind).map(({ post }) => post)
}

const isQuiet = async (who: Person) =>
  (await who.page('/').expect(200)).text.includes('You are taking a break')

it('brings a reminder once, and late rather than never', async () => {
  const post = await reply(alice, thread, 'Think of it.')
  await bob.put(`/p/${post}/bookmark`, { remindOn: '2027-04-11' }).expect(200)
  await jumpTo(-40)
  await jumpTo(9)
  expect(await noticesOf(bob, 'reminder')).toEqual([])
  await jumpTo(50)
  expect(await noticesOf(bob, 'reminder')).toEqual([post])
  await jumpTo(0)
  await jumpTo(10)
  expect(await noticesOf(bob, 'reminder')).toEqual([post])
})

it('keeps a break that was not over', async () => {
  await jumpTo(0)
  await bob.put('/me/break', { until: '2027-04-11', timeZone: 'UTC' }).expect(200)
  await jumpTo(50)
  expect(await isQuiet(bob)).toBe(false)
  await jumpTo(-40)
  expect(await isQuiet(bob)).toBe(true)
  await jumpTo(0)
  expect(await isQuiet(bob)).toBe(true)
  await bob.delete('/me/break').expect(204)
})

it('leaves what is written in its order, unread and found', async () => {
  await bob.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
  await jumpTo(50)
  const ahead = await reply(alice, thread, 'A lantern from tomorrow.')
  await jumpTo(0)
  const after = await reply(alice, thread, 'A lantern from today.')
  const page = await bodyOf<{ posts: { id: string }[]; unread?: number }>(
    bob.get(`/t/${thread}`).expect(200),
  )
  const ids = page.posts.map(({ id }) => id)
  expect(ids.indexOf(after)).toBe(ids.indexOf(ahead) + 1)
  const { followed } = await bodyOf<{ followed: { unread: number }[] }>(bob.get('/').expect(200))
  expect(followed.map(({ unread }) => unread)).toEqual([ids.length])
  const { total } = await bodyOf<{ total: number }>(bob.get('/search?q=lantern').expect(200))
  expect(total).toBe(2)
})
