/** What comes to a device of its own accord: when, how often, and not at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Tx } from '../../../server/db/transact.ts'
import { settle } from '../../support/contact.ts'
import { member, memberNamed, type Person, space } from '../../support/people.ts'
import { browserAt, openPushService, type PushService } from '../../support/push-service.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** A Tuesday at noon, UTC. */
const noon = Date.UTC(2026, 2, 10, 12)

let forum: TestForum
let service: PushService
let ana: Person
let ben: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  forum.world.setClock(noon)
  service = await openPushService()
  ana = await member(forum, 'ana')
  ben = await member(forum, 'ben')
  await space(forum, 'kitchen')
  thread = (await startThread(ana, 'kitchen')).thread
  await turnOn(ana, '/ana')
})
afterEach(async () => {
  await forum.close()
  await service.close()
})

async function turnOn(who: Person, path: string): Promise<void> {
  await who.post('/me/push', browserAt(service.origin + path).subscription).expect(201)
}

/** To which devices something was sent since it was last asked, after all that is due was done. */
async function sent(): Promise<string[]> {
  await forum.forum.jobs.runDue()
  await forum.forum.push.settled()
  // What an errand leaves behind is looked at once more.
  await forum.forum.jobs.runDue()
  await forum.forum.push.settled()
  return service.offered.splice(0).map(({ path }) => path)
}

/** Has everything made ready that is due, and nothing set out, as when the process ends there. */
async function readied(): Promise<void> {
  const nudge = vi.spyOn(forum.forum.push, 'nudge').mockReturnValue()
  await forum.forum.jobs.runDue()
  nudge.mockRestore()
}

/** Has the first device there is stand in for so many of its member. */
async function multiply(tx: Tx, count: number): Promise<void> {
  const devices = tx.selectFrom('push_device').selectAll()
  const device = await devices.orderBy('member_id').executeTakeFirstOrThrow()
  const all = tx.selectFrom('session').selectAll()
  const session = await all.where('token_hash', '=', device.session_hash).executeTakeFirstOrThrow()
  for (let at = 1; at < count; at += 1) {
    const [session_hash, address_hash] = [`session-${at}`, `address-${at}`]
    const own = { token_hash: session_hash, public_id: session_hash }
    await tx
      .insertInto('session')
      .values({ ...session, ...own })
      .execute()
    await tx
      .insertInto('push_device')
      .values({ ...device, session_hash, address_hash })
      .execute()
  }
}

const later = (ms: number) => forum.world.setClock(forum.forum.world.now() + ms)

describe('a note', () => {
  test('comes once for a reply, to every device, and again only for the next', async () => {
    await turnOn(await memberNamed(forum, 'ana'), '/phone')
    await reply(ben, thread, 'Warm.')
    expect((await sent()).sort()).toEqual(['/ana', '/phone'])
    expect(await sent()).toEqual([])
    await reply(ben, thread, 'Warmer.')
    expect((await sent()).sort()).toEqual(['/ana', '/phone'])
  })

  test('does not come for what was read, taken back or narrowed before', async () => {
    await reply(ben, thread, 'Read.')
    await ana.post('/notifications/read', { all: true }).expect(200)
    expect(await sent()).toEqual([])
    const gone = await reply(ben, thread, 'Gone.')
    await ben.delete(`/p/${gone}`).expect(204)
    const narrowed = await reply(ben, thread, 'For me.')
    await ben.put(`/p/${narrowed}/audience`, { audience: 'me' }).expect(200)
    expect(await sent()).toEqual([])
  })

  test('waits for the end of quiet hours and of a break, and is not kept beyond', async () => {
    const hours = { quietFrom: '14:00', quietTo: '16:00', digestHour: 18, timeZone: 'UTC' }
    await ana.put('/me/notice-hours', hours).expect(200)
    await reply(ben, thread, 'One.')
    await forum.forum.jobs.runDue()
    await forum.forum.push.settled()
    expect(Number(service.offered.splice(0)[0]?.headers.ttl)).toBe(2 * 3_600)
    later(2 * hourMs)
    await reply(ben, thread, 'Two.')
    expect(await sent()).toEqual([])
    later(2 * hourMs)
    expect(await sent()).toEqual(['/ana'])
    await ana.put('/me/break', { until: '2026-03-12', timeZone: 'UTC' }).expect(200)
    await reply(ben, thread, 'Three.')
    expect(await sent()).toEqual([])
    later(40 * hourMs)
    expect(await sent()).toEqual(['/ana'])
  })

  test('comes to the device that is left when all it was about to go to are taken away', async () => {
    await reply(ben, thread, 'Warm.')
    await readied()
    await turnOn(await memberNamed(forum, 'ana'), '/phone')
    await readied()
    await ana.delete('/me/push').expect(204)
    expect(await sent()).toEqual([])
    later(11 * minuteMs)
    expect(await sent()).toEqual(['/phone'])
    expect(await sent()).toEqual([])
  })

  test('comes once there is a device again, after the only one was taken away before', async () => {
    const phone = await memberNamed(forum, 'ana')
    await reply(ben, thread, 'Warm.')
    await readied()
    await ana.post('/sign-out').expect(204)
    await reply(ben, thread, 'Warmer.')
    expect(await sent()).toEqual([])
    await turnOn(phone, '/phone')
    expect(await sent()).toEqual(['/phone'])
  })

  test('does not wait for the next minute behind somebody with very many devices', async () => {
    await turnOn(ben, '/ben')
    await forum.forum.writer.transact((tx) => multiply(tx, 50))
    const parentId = await reply(ben, thread, 'Warm.')
    await readied()
    later(minuteMs)
    await reply(ana, thread, 'Warmer.', { parentId })
    await readied()
    await forum.forum.push.settled()
    const paths = service.offered.map(({ path }) => path)
    expect(paths.sort()).toEqual([...Array<string>(50).fill('/ana'), '/ben'])
  })

  test('comes only of the kinds that are switched on', async () => {
    await ana.put('/me/notices', { push: ['mention'] }).expect(200)
    const parentId = await reply(ben, thread, 'A reply.')
    expect(await sent()).toEqual([])
    await reply(ben, thread, 'To myself, and @ana', { parentId })
    expect(await sent()).toEqual(['/ana'])
  })
})

describe('a push service', () => {
  test('that is busy is asked again when it says, and what was read meanwhile is not sent', async () => {
    service.answer(429, { 'Retry-After': '600' })
    await reply(ben, thread, 'Warm.')
    expect(await sent()).toEqual(['/ana'])
    service.answer(201)
    later(5 * minuteMs)
    await reply(ben, thread, 'Warmer.')
    expect(await sent()).toEqual([])
    later(6 * minuteMs)
    expect(await sent()).toEqual(['/ana'])
    service.answer(503)
    await reply(ben, thread, 'Hot.')
    expect(await sent()).toEqual(['/ana'])
    await ana.post('/notifications/read', { all: true }).expect(200)
    service.answer(201)
    later(hourMs)
    expect(await sent()).toEqual([])
  })

  test('that knows the device no more is not asked again', async () => {
    service.answer(410)
    await reply(ben, thread, 'Warm.')
    expect(await sent()).toEqual(['/ana'])
    service.answer(201)
    later(hourMs)
    await reply(ben, thread, 'Warmer.')
    expect(await sent()).toEqual([])
    await turnOn(ana, '/anew')
    expect(await sent()).toEqual(['/anew'])
  })

  test('that leads elsewhere is not followed', async () => {
    const elsewhere = await openPushService()
    service.answer(307, { Location: `${elsewhere.origin}/ana` })
    await reply(ben, thread, 'Warm.')
    expect(await sent()).toEqual(['/ana'])
    expect(elsewhere.offered).toEqual([])
    await elsewhere.close()
  })

  test('that hangs keeps nobody else waiting, and its device is told later', async () => {
    const hangs = await openPushService()
    hangs.answer(null)
    const phone = await memberNamed(forum, 'ana')
    await phone.post('/me/push', browserAt(`${hangs.origin}/phone`).subscription).expect(201)
    await reply(ben, thread, 'Warm.')
    await forum.forum.jobs.runDue()
    await expect.poll(() => service.offered.length).toBe(1)
    expect(hangs.offered).toHaveLength(1)
    await settle(forum)
    expect(await sent()).toEqual(['/ana'])
    hangs.answer(201)
    hangs.offered.length = 0
    later(2 * minuteMs)
    expect(await sent()).toEqual([])
    expect(hangs.offered).toHaveLength(1)
    await hangs.close()
  })

  test('that takes nothing for a day is left alone', async () => {
    service.answer(500)
    await reply(ben, thread, 'Warm.')
    let tries = 0
    for (let hour = 0; hour < 30; hour += 1) {
      tries += (await sent()).length
      later(hourMs)
    }
    expect(tries).toBeGreaterThan(5)
    expect(tries).toBeLessThan(20)
    service.answer(201)
    expect(await sent()).toEqual([])
    await reply(ben, thread, 'Warmer.')
    expect(await sent()).toEqual(['/ana'])
  })
})
