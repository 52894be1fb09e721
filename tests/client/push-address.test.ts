/** What the service worker does when the push service moves its browser to another address. */
import { afterEach, expect, test, vi } from 'vitest'
import { keepAddress } from '../../client/service-worker/address.ts'
import type { Worker } from '../../client/service-worker/events.ts'

function subscribed(endpoint: string) {
  return { unsubscribe: vi.fn(() => Promise.resolve(true)), toJSON: () => ({ endpoint }) }
}

/** A worker whose forum answers with this status; null for no connection. */
function workerWith(status: number | null, known: object = { key: 'theirs', devices: [] }) {
  const renewed = subscribed('/renewed')
  const pushManager = {
    subscribe: vi.fn((_: object) => Promise.resolve(renewed)),
    getSubscription: () => Promise.resolve(renewed),
  }
  const sync = { register: vi.fn((_: string) => Promise.resolve()) }
  const worker = Object.assign(new EventTarget(), { registration: { pushManager, sync } })
  const told: unknown[] = []
  const answers = { status }
  vi.stubGlobal('fetch', (_: string, { method, body }: { method: string; body?: string }) => {
    if (answers.status === null) return Promise.reject(new TypeError('no connection'))
    if (method === 'GET') return Promise.resolve(Response.json(known, { status: answers.status }))
    told.push(JSON.parse(body ?? '{}'))
    return Promise.resolve(Response.json({}, { status: answers.status }))
  })
  keepAddress(worker as unknown as Worker)
  const happens = async (type: string, more: object = {}) => {
    let work: Promise<unknown> = Promise.resolve()
    const event = { ...more, waitUntil: (one: Promise<unknown>) => (work = one) }
    worker.dispatchEvent(Object.assign(new Event(type), event))
    await work
  }
  return { happens, told, pushManager, sync, renewed, answers }
}

afterEach(() => vi.unstubAllGlobals())

const moved = 'pushsubscriptionchange'

test('it tells the forum where it is now', async () => {
  const { happens, told } = workerWith(201)
  await happens(moved, { newSubscription: subscribed('/new') })
  expect(told).toEqual([{ endpoint: '/new', renewed: true }])
})

test('it subscribes by itself with the key that the forum has now, where it gets notices here', async () => {
  const known = { key: 'theirs', devices: [{ current: true }] }
  const { happens, told, pushManager } = workerWith(200, known)
  await happens(moved, { oldSubscription: { options: { applicationServerKey: 'old' } } })
  expect(pushManager.subscribe).toHaveBeenCalledWith({
    userVisibleOnly: true,
    applicationServerKey: 'theirs',
  })
  expect(told).toEqual([{ endpoint: '/renewed', renewed: true }])
})

test('it does not where notices were turned off here, or nobody is signed in', async () => {
  const off = workerWith(200, { key: 'theirs', devices: [{ current: false }] })
  await off.happens(moved)
  expect(off.pushManager.subscribe).not.toHaveBeenCalled()
  for (const status of [401, 404]) {
    const { happens, sync } = workerWith(status)
    const now = subscribed('/new')
    await happens(moved, { newSubscription: now })
    expect(now.unsubscribe).toHaveBeenCalled()
    expect(sync.register).not.toHaveBeenCalled()
  }
})

test.each([null, 429, 502, 503])(
  'answered with %s, it keeps the address and tells it later',
  async (status) => {
    const { happens, sync, told, renewed, answers } = workerWith(status)
    const now = subscribed('/new')
    await happens(moved, { newSubscription: now })
    expect(now.unsubscribe).not.toHaveBeenCalled()
    expect(sync.register).toHaveBeenCalledWith('push-address')
    await expect(happens('sync', { tag: 'push-address' })).rejects.toThrow('not been told')
    answers.status = 201
    told.length = 0
    await happens('sync', { tag: 'push-address' })
    expect(told).toEqual([{ endpoint: '/renewed', renewed: true }])
    expect(renewed.unsubscribe).not.toHaveBeenCalled()
  },
)
