/** Notices on a device: turned on, tried, shown and turned off in a browser, with a push service on loopback. */
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person } from '../support/people.ts'
import {
  type BrowserKeys,
  browserAt,
  openPushService,
  type PushService,
} from '../support/push-service.ts'

const browsers = useBrowsers({}, 'localhost')
/** A busy machine takes its time. */
const patience = { timeout: 15_000 }
let service: PushService
let ana: Person
let keys: BrowserKeys

beforeAll(async () => {
  service = await openPushService()
  ana = await member(browsers.forum, 'Ana')
})
beforeEach(() => {
  service.offered.length = 0
  keys = browserAt(`${service.origin}/send/1`)
})
afterAll(() => service.close())

/** Chromium without a screen knows no push service: it subscribes at ours, with keys of ours. */
const subscribesThere = (subscription: object) => `
  const given = ${JSON.stringify(subscription)}
  const manager = PushManager.prototype
  manager.getSubscription = async () => {
    const key = sessionStorage.getItem('subscribed')
    return key && made(Uint8Array.from(JSON.parse(key)))
  }
  manager.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly || applicationServerKey.length !== 65) throw new Error('refused')
    sessionStorage.setItem('subscribed', JSON.stringify([...applicationServerKey]))
    return made(applicationServerKey)
  }
  function made({ buffer }) {
    return {
      options: { applicationServerKey: buffer },
      toJSON: () => given,
      unsubscribe: async () => (sessionStorage.removeItem('subscribed'), true),
    }
  }`

/** Hands a push to the page's service worker, as a push service does. */
async function hand(cdp: CDPSession, registrationId: string, data: string): Promise<void> {
  const origin = browsers.address
  await cdp.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
}

/** How the browser calls the registration of the forum's service worker. */
async function registrationOf(cdp: CDPSession): Promise<string> {
  const found: string[] = []
  cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    found.push(...registrations.map(({ registrationId }) => registrationId))
  })
  await cdp.send('ServiceWorker.enable')
  await expect.poll(() => found.length, patience).toBeGreaterThan(0)
  return found[0]!
}

/** Tells the worker that the push service has moved this browser to another address. */
const movesTo = (subscription: object) => `
  const moved = new ExtendableEvent('pushsubscriptionchange')
  moved.newSubscription = { toJSON: () => (${JSON.stringify(subscription)}) }
  dispatchEvent(moved)`

/** Presses the note that is shown; the address that the worker wants opened. */
const pressed = `new Promise(async (resolve) => {
  clients.matchAll = async () => []
  clients.openWindow = async (address) => resolve(address)
  const [notification] = await registration.getNotifications()
  dispatchEvent(new NotificationEvent('notificationclick', { notification }))
})`

const shown = (page: Page) =>
  page.evaluate<{ title: string; body: string; tag: string }[]>(`
    navigator.serviceWorker.ready
      .then((registration) => registration.getNotifications())
      .then((all) => all.map(({ title, body, tag }) => ({ title, body, tag })))`)

it('is turned on, tried, and shows a note that says nothing; the next takes its place', async () => {
  const { page, context } = await browsers.window({ as: ana })
  await context.grantPermissions(['notifications'], { origin: browsers.address })
  await context.addInitScript(subscribesThere(keys.subscription))
  await page.goto(`${browsers.address}/me/push`)
  await page.getByRole('button', { name: 'Turn on notices here' }).press('Enter')
  await page.getByText('Notices come to this device from now on.').waitFor()
  await page.getByRole('button', { name: 'Send a test notice' }).press('Enter')
  await page.getByText('A test notice is on its way.').waitFor()
  const note = keys.open(service.offered[0]).toString('utf8')

  const cdp = await context.newCDPSession(page)
  const registration = await registrationOf(cdp)
  await hand(cdp, registration, note)
  await expect.poll(() => shown(page), patience).toHaveLength(1)
  await hand(cdp, registration, note)
  expect(await shown(page)).toEqual([
    { title: 'The Long Table', body: 'Something new is waiting', tag: 'notices' },
  ])

  const [worker] = context.serviceWorkers()
  const { subscription } = browserAt(`${service.origin}/send/2`)
  await worker!.evaluate(movesTo(subscription))
  const whereTo = async () => {
    await ana.post('/me/push/test').expect(200)
    return service.offered.at(-1)?.path
  }
  await expect.poll(whereTo, patience).toBe('/send/2')
  // Opening a window takes somebody's finger, so the worker's wish for one is what is looked at.
  expect(await worker!.evaluate(pressed)).toBe(`${browsers.address}/notifications`)
  expect(await shown(page)).toEqual([])

  await page.getByRole('button', { name: 'Turn off notices here' }).click()
  await page.getByText('Notices are turned off there.').waitFor()
  await page.getByRole('button', { name: 'Turn on notices here' }).waitFor()
  await ana.post('/me/push/test').expect(422)
})

it('says how to mend it where the browser was told not to, and where it has no push service', async () => {
  const { page, context } = await browsers.window({ as: ana })
  await context.addInitScript(`
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })`)
  await page.goto(`${browsers.address}/me/push`)
  await page.getByText('Your browser was told not to show notices').waitFor()
  expect(await page.getByRole('button', { name: 'Turn on notices here' }).isVisible()).toBe(false)

  const other = await browsers.window({ as: ana, size: 'phone' })
  await other.context.grantPermissions(['notifications'], { origin: browsers.address })
  await other.context.addInitScript(`
    PushManager.prototype.subscribe = () => Promise.reject(new DOMException('', 'AbortError'))`)
  await other.page.goto(`${browsers.address}/me/push`)
  await other.page.getByRole('button', { name: 'Turn on notices here' }).click()
  await other.page.getByText('Your browser could not reach its push service.').waitFor()
})

it('whoever signs out takes it along: nothing more comes to this browser, and no note stays', async () => {
  const bea = await member(browsers.forum, 'Bea')
  const { page, context, forgive } = await browsers.window({ as: bea })
  // Whether somebody is signed in is asked of the forum.
  forgive(/401/)
  await context.grantPermissions(['notifications'], { origin: browsers.address })
  await context.addInitScript(subscribesThere(keys.subscription))
  await page.goto(`${browsers.address}/me/push`)
  await page.getByRole('button', { name: 'Turn on notices here' }).press('Enter')
  await page.getByText('Notices come to this device from now on.').waitFor()
  const show = `navigator.serviceWorker.ready.then((one) => one.showNotification('Something'))`
  await page.evaluate(show)
  expect(await shown(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  const left = () => page.evaluate<string | null>(`sessionStorage.getItem('subscribed')`)
  await expect.poll(left, patience).toBeNull()
  await expect.poll(() => shown(page), patience).toEqual([])
})
