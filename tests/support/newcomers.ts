/** People who come in by the front door, with a browser or a program that keeps its cookies. */
import { expect } from 'vitest'
import type { TestForum } from './server.ts'

export const passphrase = 'four quiet herons wading'

export type Browser = ReturnType<TestForum['agent']>

/** What `POST /join` needs; `more` is put in or over it. */
export function joining(handle: string, more: object = {}): object {
  return { handle, passphrase, agreement: true, ...more }
}

/** Somebody who has just joined as `handle`, in a browser of their own. */
export async function newcomer(test: TestForum, handle: string): Promise<Browser> {
  const browser = test.agent()
  const answer = await browser.post('/join').accept('json').send(joining(handle))
  expect(answer.status).toBe(201)
  return browser
}

/** Signs `handle` in, in a browser of its own. */
export async function signedIn(
  test: TestForum,
  handle: string,
  headers: Record<string, string> = {},
): Promise<Browser> {
  const browser = test.agent()
  const request = browser.post('/sign-in').accept('json').set(headers)
  const answer = await request.send({ handle, passphrase })
  expect(answer.status).toBe(200)
  return browser
}

/** The handle the browser is signed in under, or null. */
export async function whoIs(browser: Browser): Promise<string | null> {
  const answer = await browser.get('/me').accept('json')
  return answer.status === 200
    ? (answer.body as { member: { handle: string } }).member.handle
    : null
}

/** The session's cookie, as an answer sets it. */
export function cookieIn(answer: { headers: unknown }): string {
  const { 'set-cookie': cookies = [] } = answer.headers as Record<string, string[]>
  const session = cookies.find((cookie) => cookie.startsWith('session='))
  return session?.split(';')[0] ?? ''
}

/** The hidden `key` of the first form of a page that has one. */
export function keyIn(page: string): string {
  return /name="key" value="([^"]+)"/.exec(page)?.[1] ?? ''
}
