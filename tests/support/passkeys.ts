/** Adding a passkey and signing in with one, as the page's script does. */
import { expect } from 'vitest'
import { Authenticator, type Options, type Twist } from './authenticator.ts'
import { type Browser, newcomer } from './newcomers.ts'
import type { TestForum } from './server.ts'

/** Where the pages of a forum are that is started with this PUBLIC_URL. */
export const origin = 'http://localhost:4000'

export const post = (browser: Browser, path: string, body: object = {}) =>
  browser.post(path).set('Origin', origin).accept('json').send(body)

export async function optionsFrom(browser: Browser, path: string): Promise<Options> {
  const answer = await post(browser, `${path}/options`)
  expect(answer.status).toBe(200)
  return answer.body as Options
}

export async function add(
  browser: Browser,
  device: Authenticator,
  twist: Twist = {},
  name = 'my phone',
) {
  const options = await optionsFrom(browser, '/me/passkeys')
  return post(browser, '/me/passkeys', { name, response: device.create(options, twist) })
}

export async function signIn(
  browser: Browser,
  device: Authenticator,
  twist: Twist = {},
  more = {},
) {
  const options = await optionsFrom(browser, '/sign-in/passkey')
  return post(browser, '/sign-in/passkey', { response: device.sign(options, twist), ...more })
}

/** A newcomer in a browser, with a device that holds their passkey. */
export async function memberWithPasskey(forum: TestForum, handle: string) {
  const browser = await newcomer(forum, handle)
  const device = new Authenticator(origin)
  expect((await add(browser, device)).status).toBe(201)
  return { browser, device }
}
