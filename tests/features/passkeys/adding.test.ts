import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Authenticator, type Options, type Twist } from '../../support/authenticator.ts'
import { newcomer, passphrase } from '../../support/newcomers.ts'
import { add, optionsFrom, origin, post } from '../../support/passkeys.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum({ env: { PUBLIC_URL: origin } })
})
afterAll(() => forum.close())

describe('adding is refused', () => {
  test.each<[string, Twist]>([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another party', { rpId: 'elsewhere.example' }],
    ['a challenge nobody gave', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['a device nobody touched', { touched: false }],
  ])('for %s', async (what, twist) => {
    const browser = await newcomer(forum, `add-${what.split(' ').at(-1)}-${what.length}`)
    expect((await add(browser, new Authenticator(origin), twist)).status).toBe(422)
    expect((await browser.get('/me/passkeys').accept('json')).body).toEqual({ passkeys: [] })
  })

  test('for an answer that was given before', async () => {
    const browser = await newcomer(forum, 'twice-added')
    const response = new Authenticator(origin).create(await optionsFrom(browser, '/me/passkeys'))
    expect((await post(browser, '/me/passkeys', { response })).status).toBe(201)
    expect((await post(browser, '/me/passkeys', { response })).status).toBe(422)
  })

  test('for a challenge given to somebody else', async () => {
    const [mine, theirs] = [
      await newcomer(forum, 'challenge-a'),
      await newcomer(forum, 'challenge-b'),
    ]
    const given = await post(theirs, '/me/passkeys/options')
    const cookie = (given.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!
    const response = new Authenticator(origin).create(given.body as Options)
    const request = mine
      .post('/me/passkeys')
      .set('Origin', origin)
      .set('Cookie', cookie)
      .accept('json')
    expect((await request.send({ response })).status).not.toBe(201)
    expect((await mine.get('/me/passkeys').accept('json')).body).toEqual({ passkeys: [] })
  })

  test('once signing in was a while ago, unless the passphrase is given', async () => {
    const start = forum.world.now()
    forum.world.setClock(start)
    const browser = await newcomer(forum, 'stale-session')
    forum.world.setClock(start + 16 * 60_000)
    const options = (body: object) => post(browser, '/me/passkeys/options', body)
    expect((await options({})).body).toMatchObject({
      status: 422,
      errors: [{ field: 'passphrase' }],
    })
    expect((await options({ passphrase: 'not what it was' })).status).toBe(422)
    expect((await options({ passphrase })).status).toBe(200)
    expect((await browser.get('/me/passkeys').accept('html')).text).toContain('name="passphrase"')
    forum.world.setClock(null)
  })

  test('for who is signed out', async () => {
    expect((await post(forum.agent(), '/me/passkeys/options')).status).toBe(401)
    expect((await post(forum.agent(), '/me/passkeys')).status).toBe(401)
  })
})
