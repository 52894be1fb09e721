/** On which devices somebody gets notices, and what ends that. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, memberNamed, type Person } from '../../support/people.ts'
import {
  browserAt,
  claimsOf,
  openPushService,
  type PushService,
} from '../../support/push-service.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

interface Listed {
  key: string
  devices: { id: string; device: string; current: boolean; ended: boolean }[]
}

let forum: TestForum
let service: PushService
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  service = await openPushService()
  ana = await member(forum, 'ana')
})
beforeEach(() => {
  service.offered.length = 0
  service.answer(201)
})
afterAll(async () => {
  await forum.close()
  await service.close()
})

let number = 0
const address = () => `${service.origin}/send/${(number += 1)}`

async function subscribe(who: Person, endpoint = address()) {
  const browser = browserAt(endpoint)
  await who.post('/me/push', browser.subscription).expect(201)
  return browser
}

const listed = (who: Person) => bodyOf<Listed>(who.get('/me/push').expect(200))
const tried = (who: Person) =>
  bodyOf<{ outcome: string }>(who.post('/me/push/test').expect(200)).then((body) => body.outcome)

test('a note comes signed by the forum, encrypted for the browser, and says nothing', async () => {
  const browser = await subscribe(ana)
  expect(await tried(ana)).toBe('sent')
  const [delivered] = service.offered
  const { key } = await listed(ana)
  expect(claimsOf(delivered, key)).toMatchObject({
    aud: service.origin,
    sub: 'mailto:forum@localhost',
  })
  expect(delivered?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    topic: 'notices',
    urgency: 'normal',
  })
  expect(Number(delivered?.headers.ttl)).toBeGreaterThan(0)
  expect(browser.read(delivered)).toMatchObject({
    title: 'The Long Table',
    body: 'Something new is waiting',
    url: '/notifications',
  })
  expect(browser.open(delivered).length).toBe(2_048)
  expect(() => browserAt('').read(delivered)).toThrow()
})

test('a push service is shown once an hour from whom the notes are, for it alone', async () => {
  const other = await openPushService()
  const phone = await memberNamed(forum, 'ana')
  await subscribe(ana)
  await subscribe(phone, `${other.origin}/phone`)
  const now = forum.forum.world.now()
  for (const [minutes, who] of [
    [0, ana],
    [0, phone],
    [59, ana],
    [60, ana],
  ] as const) {
    forum.world.setClock(now + minutes * 60_000)
    expect(await tried(who)).toBe('sent')
  }
  forum.world.setClock(null)
  const { key } = await listed(ana)
  for (const { origin, offered } of [service, other]) {
    for (const one of offered) expect(claimsOf(one, key).aud).toBe(origin)
  }
  const [first, second, third] = service.offered.map(({ headers }) => headers.authorization)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  await phone.delete('/me/push').expect(204)
  await other.close()
})

test('the list shows each device, and one can be taken out from another', async () => {
  const phone = await memberNamed(forum, 'ana')
  await subscribe(phone)
  const { devices } = await listed(ana)
  expect(devices.filter(({ current }) => current)).toHaveLength(1)
  const other = devices.find(({ current }) => !current)!
  const page = wordsIn((await ana.page('/me/push').expect(200)).text)
  expect(page).toContain('Notices come to this device')
  await ana.delete(`/me/push/${other.id}`).expect(204)
  await phone.post('/me/push/test').expect(422)
  await ana.delete(`/me/push/${other.id}`).expect(404)
  const bea = await member(forum, 'bea')
  await bea.delete(`/me/push/${(await listed(ana)).devices[0]!.id}`).expect(404)
  expect((await listed(ana)).devices).toHaveLength(1)
})

test('signing out, a session ended from elsewhere and leaving end it', async () => {
  const rows = () => forum.forum.reader.selectFrom('push_device').selectAll().execute()
  const before = (await rows()).length
  const cleo = await member(forum, 'cleo')
  const laptop = await memberNamed(forum, 'cleo')
  const phone = await memberNamed(forum, 'cleo')
  for (const one of [cleo, laptop, phone]) await subscribe(one)
  await laptop.post('/sign-out').expect(204)
  expect(await rows()).toHaveLength(before + 2)
  const ids = (await listed(cleo)).devices.filter(({ current }) => !current).map(({ id }) => id)
  await cleo.delete(`/me/sessions/${ids[0]}`).expect(204)
  expect(await rows()).toHaveLength(before + 1)
  await cleo.post('/me/leave', { posts: 'keep' }).expect(200)
  expect(await rows()).toHaveLength(before)
})

test('a browser gets the notices of whoever turned them on last', async () => {
  const endpoint = address()
  const dora = await member(forum, 'dora')
  await subscribe(dora, endpoint)
  const emil = await member(forum, 'emil')
  await subscribe(emil, endpoint)
  await dora.post('/me/push/test').expect(422)
  expect(await tried(emil)).toBe('sent')
})

test('a new address of the browser counts only where there was one', async () => {
  const fay = await member(forum, 'fay')
  const renewed = { ...browserAt(address()).subscription, renewed: true }
  await fay.post('/me/push', renewed).expect(404)
  await subscribe(fay)
  await fay.post('/me/push', renewed).expect(201)
  await tried(fay)
  expect(service.offered[0]?.path).toBe(new URL(renewed.endpoint).pathname)
})

test('a device that its push service knows no more is dropped, and the page says so', async () => {
  const gil = await member(forum, 'gil')
  await subscribe(gil)
  service.answer(410)
  expect(await tried(gil)).toBe('gone')
  await gil.post('/me/push/test').expect(422)
  expect(service.offered).toHaveLength(1)
  expect((await listed(gil)).devices).toMatchObject([{ ended: true }])
  const page = (await gil.page('/me/push')).text
  expect(wordsIn(page)).toContain('Notices to this device have stopped')
  service.answer(201)
  await subscribe(gil)
  expect(await tried(gil)).toBe('sent')
})

test('there are no more than the limit says', async () => {
  await member(forum, 'hal')
  const devices = await Promise.all(
    Array.from({ length: limits.pushDevices + 1 }, () => memberNamed(forum, 'hal')),
  )
  for (const one of devices.slice(1)) await subscribe(one)
  const refused = await devices[0]!.post('/me/push', browserAt(address()).subscription).expect(422)
  expect(JSON.stringify(refused.body)).toContain(`${limits.pushDevices} devices already`)
  await subscribe(devices[1]!)
})

test('what no browser gives is refused', async () => {
  const { endpoint, keys } = browserAt(address()).subscription
  const wrong = [
    { endpoint: 'https://10.0.0.1/x', keys },
    { endpoint: 'https://intranet/x', keys },
    { endpoint: 'http://push.example.org/x', keys },
    { endpoint, keys: { ...keys, p256dh: 'A'.repeat(87) } },
    { endpoint, keys: { ...keys, auth: 'short' } },
    { endpoint: `${endpoint}?${'x'.repeat(limits.pushAddressLength)}`, keys },
    { endpoint },
  ]
  for (const body of wrong) await ana.post('/me/push', body).expect(422)
  await ana
    .post('/me/push', { endpoint, keys })
    .set('Origin', 'https://elsewhere.example')
    .expect(403)
})

test('a stolen database tells neither address nor keys', async () => {
  const { subscription } = await subscribe(ana)
  const rows = await forum.forum.reader.selectFrom('push_device').selectAll().execute()
  const text = JSON.stringify(rows)
  expect(text).not.toContain(service.origin)
  expect(text).not.toContain(new URL(subscription.endpoint).pathname)
  expect(text).not.toContain(subscription.keys.auth)
})
