/** Mail a few minutes after somebody turns to a member: that there is something, and nothing else. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { list } from '../../support/keep-apart.ts'
import { member, type Person } from '../../support/people.ts'
import { reply, startThread } from '../../support/writing.ts'
import { hourMs, minuteMs, noon, openStage, type Stage } from './stage.ts'

let stage: Stage
let ada: Person
let bo: Person
let thread: string
beforeEach(async () => {
  stage = await openStage()
  bo = await member(stage.forum, 'Bo')
  ada = await stage.mailed('Ada', 'mail', ['reply', 'mention'])
  ;({ thread } = await startThread(ada, 'kitchen'))
})
afterEach(() => stage.close())

const later = (minutes: number) => stage.at(noon + minutes * minuteMs)

it('waits a few minutes, then says what kind of thing waits and nothing that gives it away', async () => {
  await reply(bo, thread, 'A secret word.')
  await reply(bo, thread, '@Ada and another.')
  expect(await later(4)).toEqual([])
  const [letter, ...more] = await later(5)
  expect(more).toEqual([])
  expect(letter!.to).toEqual(['ada@example.org'])
  expect(letter!.headers.get('subject')).toBe('Something new is waiting for you')
  expect(letter!.text).toContain('– an answer to you\n\n')
  expect(letter!.text).toContain('/notifications')
  expect(letter!.raw).not.toMatch(/secret|Bo\b|day after|Long Table|kitchen|[^\d]2[^\d].*answers/)
  expect(await later(30)).toEqual([])
})

it('does not come again for the same, and leaves a pause before the next', async () => {
  await reply(bo, thread, 'One.')
  expect(await later(5)).toHaveLength(1)
  await reply(bo, thread, 'Two.')
  expect(await later(34)).toEqual([])
  expect(await later(35)).toHaveLength(1)
  expect(await later(120)).toEqual([])
})

it('does not come for what is read in the forum meanwhile, nor for what is not wanted by mail', async () => {
  await reply(bo, thread, 'One.')
  await ada.post('/notifications/read').expect(200)
  const { thread: other } = await startThread(bo, 'kitchen')
  await ada.put(`/t/${other}/follow`, { level: 'all' }).expect(200)
  await reply(bo, other, 'Two.')
  expect(await later(60)).toEqual([])
})

it('knows nothing of what its reader may not see when it is sent', async () => {
  const narrowed = await reply(bo, thread, 'One.')
  await later(4)
  await bo.put(`/p/${narrowed}/audience`, { audience: 'me' }).expect(200)
  await reply(bo, thread, 'Two.', { audience: 'me' })
  expect(await later(60)).toEqual([])
  await bo.put(`/p/${narrowed}/audience`, { audience: 'members' }).expect(200)
  expect(await later(61)).toHaveLength(1)
  await bo.put(`/p/${narrowed}/audience`, { audience: 'me' }).expect(200)
  await later(62)
  await bo.put(`/p/${narrowed}/audience`, { audience: 'members' }).expect(200)
  expect(await later(200)).toEqual([])
})

it('comes no sooner and no later for what its reader may not see', async () => {
  await reply(bo, thread, 'Hidden.', { audience: 'me' })
  await later(3)
  await reply(bo, thread, 'Seen.')
  expect(await later(7)).toEqual([])
  await reply(bo, thread, 'Hidden.', { audience: 'me' })
  expect(await later(8)).toHaveLength(1)
})

it('knows nothing of whoever is kept apart from its reader before it is sent', async () => {
  await reply(bo, thread, 'One.')
  await list(bo, 'Ada')
  expect(await later(60)).toEqual([])
})

it('is the same whether or not who answered keeps a list: a mail that is missing would tell', async () => {
  await reply(bo, thread, 'One.')
  const [letter] = await later(5)
  await list(bo, 'Somebody')
  await later(40)
  await reply(bo, thread, 'Two.')
  expect((await later(45)).map(({ text }) => text)).toEqual([letter!.text])
})

it('waits for the end of quiet hours, in the time zone of its reader', async () => {
  const quiet = { quietFrom: '13:00', quietTo: '15:00', digestHour: 18 }
  await ada.put('/me/notice-hours', { ...quiet, timeZone: 'Europe/Berlin' }).expect(200)
  await reply(bo, thread, 'One.')
  expect(await later(59)).toEqual([])
  expect(await later(60)).toHaveLength(1)
})

it('waits for the end of a break, and then tells of it once', async () => {
  await ada.put('/me/break', { until: '2026-05-03', timeZone: 'UTC' }).expect(200)
  await reply(bo, thread, 'One.')
  expect(await later(10)).toEqual([])
  expect(await later(35 * 60)).toEqual([])
  expect(await later(36 * 60)).toHaveLength(1)
})

it('comes when it should once the clock is right again, after it had jumped', async () => {
  const quiet = { quietFrom: '13:00', quietTo: '15:00', digestHour: 18 }
  await ada.put('/me/notice-hours', { ...quiet, timeZone: 'Europe/Berlin' }).expect(200)
  await reply(bo, thread, 'One.')
  expect(await stage.at(noon + 300 * 24 * hourMs)).toEqual([])
  expect(await later(5)).toEqual([])
  expect(await later(60)).toHaveLength(1)
  expect(await stage.at(noon - 300 * 24 * hourMs)).toEqual([])
})

it('with the server away for a day, comes once it is back, if it is news still', async () => {
  const cleo = await stage.mailed('Cleo', 'mail', ['mention'])
  stage.mailbox.refuse(451)
  await reply(bo, thread, 'One, @Cleo.')
  for (let minutes = 5; minutes < 24 * 60; minutes += 90) await later(minutes)
  await cleo.post('/notifications/read').expect(200)
  await reply(bo, thread, 'Two.')
  stage.mailbox.refuse(null)
  const letters = [...(await later(36 * 60)), ...(await later(37 * 60))]
  expect(letters.map(({ to }) => to)).toEqual([['ada@example.org']])
})
