/** Cases about decisions: who hears them, taking one back, and what they must not show. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { member, type Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import {
  decide,
  decisionsOf,
  newCase as caseOf,
  queue,
  second,
  startWithTeam,
  told,
} from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string
let post: string

beforeEach(async () => {
  ;({ forum, mod, other, ada, bo, thread } = await startWithTeam())
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

const newCase = (of: string) => caseOf({ by: bo, reader: other }, of)

it('does not show who is behind an alias', async () => {
  const masked = await reply(ada, thread, 'Hidden.', { anonymous: true })
  const first = await newCase(masked)
  await decide(mod, first, { action: 'fold' }).expect(200)
  await second(other, first, true).expect(200)
  const third = await member(forum, 'Mo', ['moderator'])
  let [decision] = await decisionsOf(bo)
  for (let time = 0; time < 2; time++) {
    await bo.post(`/me/decisions/${decision!.id}/reports`, { reason: 'other' }).expect(201)
    const reader = time === 0 ? third : mod
    const [one] = await queue(reader)
    const page = await reader.page(`/moderation/cases/${one!.id}`).expect(200)
    expect(page.text).not.toContain('Ada')
    expect((await reader.get(`/moderation/cases/${one!.id}`)).text).not.toContain('Ada')
    await decide(reader, one!.id, { action: 'none' }).expect(200)
    ;[decision] = await decisionsOf(bo)
  }
})

it('can be taken back by somebody who did not take it, which undoes it and tells both', async () => {
  await decide(mod, await newCase(post), { action: 'remove' }).expect(200)
  const [decision] = await decisionsOf(ada)
  await ada.post(`/me/decisions/${decision!.id}/reports`, { reason: 'other' }).expect(201)
  expect(await queue(mod)).toEqual([])
  const [one] = await queue(other)
  await decide(other, one!.id, { action: 'fold' }).expect(422)
  await decide(other, one!.id, { action: 'reverse' }).expect(200)
  await bo.get(`/p/${post}`).expect(200)
  expect(await decisionsOf(ada)).toMatchObject([
    { part: 'reporter', acted: true },
    { part: 'concerned', state: 'reversed' },
  ])
  expect(await told(forum, ada, 'decision-ended')).toHaveLength(1)
  expect(await told(forum, ada, 'report-outcome')).toHaveLength(1)
})
