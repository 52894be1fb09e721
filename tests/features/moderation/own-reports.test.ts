/** How far a report is, for whoever made it: nothing of what others do about the same. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'
import { appeal, decide, decisionsOf, hear, ownStates, queue, report, second } from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let third: Person
let ada: Person
let bo: Person
let post: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  other = await member(forum, 'Milo', ['moderator'])
  third = await member(forum, 'Mika', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ opening: post } = await startThread(ada, 'kitchen'))
})
afterEach(() => forum.close())

/** Everything a reporter can ask about a report of this post. */
async function around(): Promise<unknown[]> {
  const form = await bodyOf<object>(bo.get(`/p/${post}/report`))
  const page = wordsIn((await bo.page('/me/reports')).text)
  return [form, page, await ownStates(bo)]
}

it('does not tell that a second person is needed, nor that somebody has asked for another look', async () => {
  const { id: mine } = await report(bo, post)
  const { id } = (await queue(mod))[0]!
  await mod.post(`/moderation/cases/${id}/claim`).expect(200)
  expect(await ownStates(bo)).toEqual(['claimed'])
  const claimed = await around()
  await decide(mod, id, { action: 'warning' }).expect(200)
  const decided = await around()
  expect(decided).not.toEqual(claimed)
  expect(await ownStates(bo)).toEqual(['decided'])
  const [decision] = await decisionsOf(ada)
  await appeal(ada, decision!.id).expect(201)
  expect(await around()).toEqual(decided)
  await bo.delete(`/me/reports/${mine}`).expect(409)
  const waits = await queue(other)
  await hear(waits.length > 0 ? other : third, id).expect(200)
  expect(await around()).toEqual(decided)
})

it('does not tell a pause that is proposed from a case that somebody has taken on', async () => {
  await report(bo, post)
  const { id } = (await queue(mod))[0]!
  await mod.post(`/moderation/cases/${id}/claim`).expect(200)
  const claimed = await around()
  await decide(mod, id, { action: 'pause' }).expect(200)
  expect(await around()).toEqual(claimed)
  await second(other, id, true).expect(200)
  expect(await ownStates(bo)).toEqual(['decided'])
})

it('does not tell whoever took a report back whether others reported the same', async () => {
  const alone = await startThread(ada, 'kitchen')
  const mine = await report(bo, post)
  const only = await report(bo, alone.opening)
  await report(await member(forum, 'Cy'), post)
  for (const { id } of [mine, only]) await bo.delete(`/me/reports/${id}`).expect(204)
  const before = await ownStates(bo)
  const cases = await queue(mod)
  expect(cases.map(({ reports }) => reports).sort()).toEqual([0, 1])
  for (const { id, reports } of cases) if (reports === 1) await decide(mod, id).expect(200)
  expect(await ownStates(bo)).toEqual(before)
  expect(before).toEqual(['closed', 'closed'])
})
