import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Authenticator, type Options, type Twist } from '../../support/authenticator.ts'
import { whoIs } from '../../support/newcomers.ts'
import { memberWithPasskey, optionsFrom, origin, post, signIn } from '../../support/passkeys.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum({ env: { PUBLIC_URL: origin } })
})
afterAll(() => forum.close())

describe('signing in is refused', () => {
  test('for an answer that was given before, also with its cookie', async () => {
    const { device } = await memberWithPasskey(forum, 'replayed')
    const given = await post(forum.agent(), '/sign-in/passkey/options')
    const cookie = (given.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!
    // A counter that stays at 0 is not looked at, so that nothing but the challenge protects.
    const response = device.sign(given.body as Options, { counter: 0 })
    const send = () =>
      forum
        .agent()
        .post('/sign-in/passkey')
        .set({ Origin: origin, Cookie: cookie })
        .accept('json')
        .send({ response })
    const statuses = [(await send()).status, (await send()).status]
    expect(statuses).toEqual([200, 401])

    const later = forum.agent()
    await optionsFrom(later, '/sign-in/passkey')
    expect((await post(later, '/sign-in/passkey', { response })).status).toBe(401)
  })

  test.each<[string, string, Twist]>([
    ['another origin', 'other-origin', { origin: 'https://elsewhere.example' }],
    ['another port', 'other-port', { origin: 'http://localhost:4001' }],
    ['another party', 'other-party', { rpId: 'elsewhere.example' }],
    [
      'a challenge nobody gave',
      'own-challenge',
      { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    ],
    ['a device nobody touched', 'untouched', { touched: false }],
    ['another member’s name on it', 'other-name', { userHandle: 'c29tZWJvZHkgZWxzZQ' }],
  ])('for %s', async (_, handle, twist) => {
    const { device } = await memberWithPasskey(forum, handle)
    const browser = forum.agent()
    const refused = await signIn(browser, device, twist)
    expect(refused.status).toBe(401)
    expect(await whoIs(browser)).toBeNull()
    expect((await signIn(browser, device)).status).toBe(200)
  })

  test('for a counter that goes back, as a copied device’s does', async () => {
    const { device } = await memberWithPasskey(forum, 'counted')
    expect((await signIn(forum.agent(), device, { counter: 7 })).status).toBe(200)
    expect((await signIn(forum.agent(), device, { counter: 7 })).status).toBe(401)
    expect((await signIn(forum.agent(), device, { counter: 6 })).status).toBe(401)
    expect((await signIn(forum.agent(), device, { counter: 8 })).status).toBe(200)
  })

  test('for a challenge that is five minutes old, given to another browser, or given to add one', async () => {
    const { device, browser: own } = await memberWithPasskey(forum, 'too-late')
    const browser = forum.agent()
    const start = forum.world.now()
    forum.world.setClock(start)
    const options = await optionsFrom(browser, '/sign-in/passkey')
    forum.world.setClock(start + 5 * 60_000)
    const response = device.sign(options)
    expect((await post(browser, '/sign-in/passkey', { response })).status).toBe(401)
    forum.world.setClock(null)

    const other = device.sign(await optionsFrom(browser, '/sign-in/passkey'))
    expect((await post(forum.agent(), '/sign-in/passkey', { response: other })).status).toBe(401)

    const toAdd = device.sign(await optionsFrom(own, '/me/passkeys'))
    expect((await post(own, '/sign-in/passkey', { response: toAdd })).status).toBe(401)
  })

  test('for another device’s signature under a known id', async () => {
    const { device } = await memberWithPasskey(forum, 'signed-for')
    const stranger = new Authenticator(origin)
    stranger.create({ challenge: 'x', rp: { id: 'localhost' } })
    const browser = forum.agent()
    const options = await optionsFrom(browser, '/sign-in/passkey')
    const { id, rawId } = device.sign(options)
    const response = { ...stranger.sign(options, { userHandle: null }), id, rawId }
    expect((await post(browser, '/sign-in/passkey', { response })).status).toBe(401)
  })

  test('for a passkey nobody has, in the same words', async () => {
    const { device } = await memberWithPasskey(forum, 'worded')
    const wrong = await signIn(forum.agent(), device, { origin: 'https://elsewhere.example' })
    const stranger = new Authenticator(origin)
    stranger.create({ challenge: 'x', rp: { id: 'localhost' } })
    const nobody = await signIn(forum.agent(), stranger)
    expect([nobody.status, nobody.text]).toEqual([wrong.status, wrong.text])
  })

  test('for somebody who has left', async () => {
    const { device } = await memberWithPasskey(forum, 'has-left')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'former' })
        .where('handle', '=', 'has-left')
        .execute()
    })
    expect((await signIn(forum.agent(), device)).status).toBe(401)
  })
})
