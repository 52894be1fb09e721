/** One mail a day, at an hour of one's own: only when there is something to tell. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { member, type Person } from '../../support/people.ts'
import { reply, startThread } from '../../support/writing.ts'
import { hourMs, noon, openStage, type Stage } from './stage.ts'

let stage: Stage
let ada: Person
let bo: Person
let thread: string
beforeEach(async () => {
  stage = await openStage()
  bo = await member(stage.forum, 'Bo')
  ada = await stage.mailed('Ada', 'digest', ['reply', 'thread', 'office'])
  const hours = { quietFrom: '', quietTo: '', digestHour: 20, timeZone: 'Europe/Berlin' }
  await ada.put('/me/notice-hours', hours).expect(200)
  ;({ thread } = await startThread(bo, 'kitchen'))
  await ada.put(`/t/${thread}/follow`, { level: 'all' }).expect(200)
  await at(0)
})
afterEach(() => stage.close())

const at = (hours: number) => stage.at(noon + hours * hourMs)

it('comes at its hour, once, and not on days without news', async () => {
  await reply(bo, thread, 'One.')
  expect(await at(5.9)).toEqual([])
  const [letter] = await at(6)
  expect(letter!.text).toContain('– something new in what you follow\n')
  await reply(bo, thread, 'Two.')
  expect(await at(12)).toEqual([])
  expect(await at(30)).toHaveLength(1)
  expect(await at(54)).toEqual([])
})

it('moves with its hour, and still comes once a day', async () => {
  await reply(bo, thread, 'One.')
  expect(await at(6)).toHaveLength(1)
  await reply(bo, thread, 'Two.')
  const hours = { quietFrom: '', quietTo: '', digestHour: 21, timeZone: 'Europe/Berlin' }
  await ada.put('/me/notice-hours', hours).expect(200)
  await at(6.1)
  expect(await at(7)).toEqual([])
  expect(await at(31)).toHaveLength(1)
})

it('is made of what its reader may see at that moment, and leaves out what is read', async () => {
  const post = await reply(bo, thread, 'One.')
  await at(1)
  await bo.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
  expect(await at(6)).toEqual([])
  await bo.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
  await ada.put(`/t/${thread}/read`, { upTo: post }).expect(204)
  expect(await at(30)).toEqual([])
})

it('tells of the moderation team’s work only whom has asked for that by mail', async () => {
  const { tell } = await import('../../../server/features/notices/tell.ts')
  const cleo = await stage.mailed('Cleo', 'digest', ['reply'])
  await stage.forum.forum.writer.transact(async (tx) => {
    for (const { id } of [ada, cleo]) {
      await tell(tx, { member: id, kind: 'team-words', key: 'team', about: {}, at: noon })
    }
  })
  const letters = [...(await at(6)), ...(await at(29))]
  expect(letters.map(({ to }) => to)).toEqual([['ada@example.org']])
  expect(letters[0]!.text).toContain('– a message for you\n')
  expect((await cleo.get('/me').expect(200)).body).toMatchObject({ unread: 1 })
})
