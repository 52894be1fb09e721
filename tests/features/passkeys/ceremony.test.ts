import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Authenticator } from '../../support/authenticator.ts'
import { newcomer, whoIs } from '../../support/newcomers.ts'
import { add, memberWithPasskey, optionsFrom, origin, signIn } from '../../support/passkeys.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum({ env: { PUBLIC_URL: origin } })
})
afterAll(() => forum.close())

describe('the whole ceremony', () => {
  test('adds a passkey, signs in with it without a handle, and removes it', async () => {
    const browser = await newcomer(forum, 'keyholder')
    const device = new Authenticator(origin)
    const added = await add(browser, device)
    expect([added.status, added.body]).toMatchObject([
      201,
      { passkey: { name: 'my phone', usedAt: null } },
    ])

    const elsewhere = forum.agent()
    const signedIn = await signIn(elsewhere, device, {}, { next: '/t/1' })
    expect(signedIn.body).toMatchObject({ member: { handle: 'keyholder', roles: [] }, to: '/t/1' })
    expect(await whoIs(elsewhere)).toBe('keyholder')

    const listed = await browser.get('/me/passkeys').accept('json')
    const [passkey] = (
      listed.body as { passkeys: { id: string; name: string; usedAt: string | null }[] }
    ).passkeys
    expect(passkey!.usedAt).not.toBeNull()
    const page = await browser.get('/me/passkeys').accept('html')
    expect(page.text).toContain('my phone')
    const removed = await browser
      .post(`/me/passkeys/${passkey!.id}`)
      .set('Origin', origin)
      .type('form')
      .accept('html')
      .send({ _method: 'delete' })
    expect([removed.status, removed.headers.location]).toEqual([303, '/me/passkeys'])
    expect((await signIn(forum.agent(), device)).status).toBe(401)
  })

  test('asks for what every browser understands', async () => {
    const browser = await newcomer(forum, 'asked')
    const options = await optionsFrom(browser, '/me/passkeys')
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'The Long Table' },
      user: { name: 'asked' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    })
    const toSignIn = await optionsFrom(forum.agent(), '/sign-in/passkey')
    expect(toSignIn).toMatchObject({ rpId: 'localhost', userVerification: 'preferred' })
    expect(toSignIn).not.toHaveProperty('allowCredentials.0')
  })

  test('a device that does not count, as most do not, can be used again', async () => {
    const { device } = await memberWithPasskey(forum, 'uncounted')
    for (let time = 0; time < 2; time += 1) {
      expect((await signIn(forum.agent(), device, { counter: 0 })).status).toBe(200)
    }
  })

  test('calls off a leaving', async () => {
    const { device } = await memberWithPasskey(forum, 'leaving-soon')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'leaving' })
        .where('handle', '=', 'leaving-soon')
        .execute()
    })
    expect((await signIn(forum.agent(), device)).body).toMatchObject({ to: '/welcome-back' })
  })

  test('a passkey without a name is called after the device', async () => {
    const browser = await newcomer(forum, 'unnamed')
    const added = await add(browser, new Authenticator(origin), {}, '')
    expect(added.body).toMatchObject({ passkey: { name: 'An unknown device' } })
  })
})
