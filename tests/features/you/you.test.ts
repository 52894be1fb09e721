import { afterAll, beforeAll, expect, test } from 'vitest'
import { newcomer } from '../../support/newcomers.ts'
import { member } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

test('a program learns who it is, with the offices in their order', async () => {
  const person = await member(forum, 'Örjan', ['clinician', 'owner'])
  const answer = await person.get('/me')
  expect(answer.body).toEqual({
    member: { id: person.publicId, handle: 'Örjan', roles: ['owner', 'clinician'] },
    unread: 0,
  })
})

test('the page leads to everything of one’s own', async () => {
  const browser = await newcomer(forum, 'tidy')
  const { text } = await browser.get('/me').accept('html')
  const own = ['/m/tidy', '/invitations', '/me/posts', '/me/drafts', '/me/export', '/me/leave']
  const keys = ['/me/sessions', '/me/passphrase', '/me/passkeys', '/me/recovery-codes']
  for (const path of [...own, ...keys]) expect(text).toContain(`href="${path}"`)
})

test('the look is kept with the account', async () => {
  const browser = await newcomer(forum, 'night-owl')
  expect((await browser.get('/me').accept('html')).text).not.toContain('data-theme')
  const answer = await browser
    .post('/me/look')
    .type('form')
    .accept('html')
    .send({ _method: 'put', theme: 'dark' })
  expect([answer.status, answer.headers.location]).toEqual([303, '/me#look'])
  const page = await browser.get('/me').accept('html')
  expect(page.text).toContain('<html lang="en" dir="ltr" data-theme="dark">')
  expect(page.text).toMatch(/value="dark" aria-pressed="true"/)
  const json = await browser.put('/me/look').accept('json').send({ theme: 'device' })
  expect([json.status, json.body]).toEqual([
    200,
    { theme: 'device', shortcuts: true, language: 'device' },
  ])
  expect((await browser.put('/me/look').accept('json').send({ theme: 'neon' })).status).toBe(422)
})

test('single keys can be switched off for the account', async () => {
  const browser = await newcomer(forum, 'one-hand')
  const off = { _method: 'put', shortcuts: 'no' }
  expect((await browser.get('/me').accept('html')).text).not.toContain('data-keys')
  await browser.post('/me/look').type('form').accept('html').send(off)
  const { text } = await browser.get('/me').accept('html')
  expect(text).toContain('data-keys="0"')
  expect(text).toContain('Switch single keys on')
  const json = await browser.put('/me/look').accept('json').send({ shortcuts: true })
  expect(json.body).toEqual({ theme: 'device', shortcuts: true, language: 'device' })
})

test('who is signed out is asked to sign in', async () => {
  expect((await forum.agent().get('/me').accept('json')).status).toBe(401)
  expect((await forum.agent().get('/me').accept('html')).headers.location).toBe(
    '/sign-in?next=%2Fme',
  )
})
