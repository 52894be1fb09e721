import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findParty } from '../../../server/request/party.ts'
import type { Ask } from '../../../server/request/ask.ts'
import { newcomer } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

describe('where passkeys can be used', () => {
  test.each([
    [null, 'localhost:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
    [null, '127.0.0.1:4000', null],
    [null, '[::1]:4000', null],
    [null, 'forum.example', null],
    [null, 'a b', null],
    [
      'https://forum.example',
      'localhost',
      { id: 'forum.example', origin: 'https://forum.example' },
    ],
    ['https://192.0.2.7', 'localhost', null],
    ['http://forum.example', 'localhost', null],
  ])('PUBLIC_URL %s, host %s', (publicUrl, host, party) => {
    const req = { protocol: 'http', headers: { host } } as unknown as Ask['req']
    const config = { ...forum.forum.config, publicUrl }
    expect(findParty({ req, forum: { config } })).toEqual(party)
  })
})

test('at a plain IP address the pages say so, and nothing else is lost', async () => {
  const browser = await newcomer(forum, 'by-number')
  const page = await browser.get('/me/passkeys').accept('html')
  expect(page.text).toContain('Passkeys are bound to a name.')
  expect(page.text).not.toContain('data-passkey')
  expect((await forum.agent().get('/sign-in').accept('html')).text).not.toContain('data-passkey')
  const options = await browser.post('/me/passkeys/options').accept('json')
  expect(options.body).toMatchObject({
    status: 422,
    detail: expect.stringContaining('bound to a name') as string,
  })
})

test('at a name they wait, hidden, for a script', async () => {
  const at = (path: string) => forum.agent().get(path).set('Host', 'localhost:4000').accept('html')
  for (const path of ['/sign-in', '/join']) {
    expect((await at(path)).text).toMatch(
      /<button[^>]*data-passkey="sign-in" data-needs-script[^>]* hidden>/,
    )
  }
})

test.each([
  ['nothing', {}],
  ['a text', { response: 'x' }],
  ['no base64url', { response: credential({ signature: '***' }) }],
  ['no CBOR', { response: credential({}) }],
  ['endless', { response: credential({ signature: 'A'.repeat(9_000) }) }],
])('an answer that is %s is refused', async (_, body) => {
  const browser = forum.agent()
  const send = (path: string) =>
    browser.post(path).set('Host', 'localhost').accept('json').send(body)
  expect((await send('/sign-in/passkey/options')).status).toBe(200)
  expect([401, 422]).toContain((await send('/sign-in/passkey')).status)
})

function credential(response: object) {
  const parts = { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' }
  return { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: { ...parts, ...response } }
}

test('challenges that nobody answered are swept', async () => {
  const start = forum.world.now()
  await forum.agent().post('/sign-in/passkey/options').set('Host', 'localhost').accept('json')
  forum.world.setClock(start + 6 * 60_000)
  await forum.forum.jobs.runDue()
  const left = await forum.forum.reader.selectFrom('passkey_challenge').selectAll().execute()
  expect(left).toEqual([])
  forum.world.setClock(null)
})
