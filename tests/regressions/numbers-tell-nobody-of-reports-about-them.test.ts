/** The months in numbers: whoever is reported, and nothing is done, does not see that somebody did. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, memberNamed, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const monthsFor = async (who: Person) =>
  (await bodyOf<{ months: object[] }>(who.get('/moderation/numbers').expect(200))).months

it('are without the month in which one was reported and nothing else was', async () => {
  await member(forum, 'Maud', ['moderator'])
  await space(forum, 'kitchen')
  const { opening } = await startThread(await member(forum, 'Ada'), 'kitchen')
  const bo = await member(forum, 'Bo')
  await bo.post(`/p/${opening}/reports`, { reason: 'unkind' }).expect(201)
  forum.world.setClock(forum.world.now() + 32 * 86_400_000)
  await visitor(forum).post('/test/settle').expect(204)
  expect(await monthsFor(await memberNamed(forum, 'Bo'))).toMatchObject([{ reports: null }])
  expect(await monthsFor(await memberNamed(forum, 'Ada'))).toEqual([])
})
