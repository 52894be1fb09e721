import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newcomer, passphrase, signedIn, whoIs } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const fresh = 'three grey geese at dawn'
const change = { currentPassphrase: passphrase, newPassphrase: fresh }

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const signIn = (handle: string, words: string) =>
  forum.agent().post('/sign-in').accept('json').send({ handle, passphrase: words })

test('changing it signs other devices out, unless one says otherwise', async () => {
  const here = await newcomer(forum, 'at-home')
  const there = await signedIn(forum, 'at-home')
  const told = vi.spyOn(forum.forum.live, 'endSession')
  expect((await here.put('/me/passphrase').accept('json').send(change)).status).toBe(204)
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
  expect([await whoIs(here), await whoIs(there)]).toEqual(['at-home', null])
  expect((await signIn('at-home', passphrase)).status).toBe(401)
  expect((await signIn('at-home', fresh)).status).toBe(200)
})

test('with a form that needs no scripts; the box keeps the others in', async () => {
  const here = await newcomer(forum, 'formal')
  const there = await signedIn(forum, 'formal')
  const fields = { ...change, _method: 'put', keepOthers: 'on' }
  const answer = await here.post('/me/passphrase').type('form').accept('html').send(fields)
  expect(answer.headers.location).toBe('/me/passphrase?changed=kept')
  const page = await here.get(answer.headers.location!).accept('html')
  expect(page.text).toContain('Your passphrase is changed.')
  expect(await whoIs(there)).toBe('formal')
})

test.each([
  ['the wrong one now', { ...change, currentPassphrase: 'not what it was' }, 'currentPassphrase'],
  ['a short new one', { ...change, newPassphrase: 'short' }, 'newPassphrase'],
  ['the handle as the new one', { ...change, newPassphrase: 'steady-lantern' }, 'newPassphrase'],
  ['a common new one', { ...change, newPassphrase: 'password1234' }, 'newPassphrase'],
  ['none now', { newPassphrase: fresh }, 'currentPassphrase'],
])('%s changes nothing', async (_, body, field) => {
  const known = (await signIn('steady-lantern', passphrase)).status === 200
  const browser = known
    ? await signedIn(forum, 'steady-lantern')
    : await newcomer(forum, 'steady-lantern')
  const answer = await browser.put('/me/passphrase').accept('json').send(body)
  expect(answer.body).toMatchObject({ status: 422, errors: [{ field }] })
  expect((await signIn('steady-lantern', passphrase)).status).toBe(200)
})

test('a failed form shows neither of the two again', async () => {
  const browser = await newcomer(forum, 'unseen')
  const fields = { _method: 'put', currentPassphrase: 'not what it was', newPassphrase: fresh }
  const answer = await browser.post('/me/passphrase').type('form').accept('html').send(fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This is not your passphrase.')
  expect(answer.text).not.toMatch(/not what it was|grey geese/)
})

test('nobody who is signed out changes one', async () => {
  expect((await forum.agent().put('/me/passphrase').accept('json').send(change)).status).toBe(401)
})
