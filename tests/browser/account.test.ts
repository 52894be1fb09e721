/** Getting in: with a recovery code when the passphrase is lost, and with the lock of the device. */
import { expect, it } from 'vitest'
import { useBrowsers, type Window } from '../support/browser.ts'
import { newcomer, passphrase } from '../support/newcomers.ts'

// Passkeys are bound to a name.
const browsers = useBrowsers({}, 'localhost')

async function signIn({ page }: Window, handle: string): Promise<void> {
  await page.goto(`${browsers.address}/sign-in`)
  await page.getByLabel('Handle').fill(handle)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: `Hello, ${handle}` }).waitFor()
}

it('comes back in with a recovery code, once, under a new passphrase', async () => {
  await newcomer(browsers.forum, 'Ines')
  const first = await browsers.window()
  first.forgive(/status of 401/)
  await signIn(first, 'Ines')
  await first.page.getByRole('link', { name: 'You', exact: true }).click()
  await first.page.getByRole('link', { name: 'Recovery codes' }).click()
  await first.page.getByRole('button', { name: 'Make recovery codes' }).click()
  const code = (await first.page.locator('.codes li').first().textContent()) ?? ''

  const { page, forgive } = await browsers.open('/sign-in', { size: 'phone' })
  forgive(/status of 401/)
  await page.getByRole('link', { name: 'I have lost my passphrase' }).click()
  const recover = async () => {
    await page.getByLabel('Handle').fill('Ines')
    await page.getByLabel('Recovery code').fill(code.toLowerCase())
    await page.getByLabel('The new passphrase').fill('seven geese asleep on ice')
    await page.getByRole('button', { name: 'Set it and sign in' }).click()
  }
  await recover()
  await page.getByRole('heading', { name: 'Hello, Ines' }).waitFor()
  await first.page.reload()
  await first.page.getByRole('link', { name: 'Sign in', exact: true }).first().waitFor()

  await page.goto(`${browsers.address}/recover`)
  await recover()
  await page.getByText('the code was used before').waitFor()
  expect(await page.getByLabel('Recovery code').inputValue()).toBe(code.toLowerCase())
})

it('signs in with a passkey, and goes on without when the device refuses', async () => {
  await newcomer(browsers.forum, 'Juno')
  const window = await browsers.window()
  const { page, context } = window
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  await signIn(window, 'Juno')
  await page.goto(`${browsers.address}/me/passkeys`)
  await page.getByLabel('A name for it').fill('my old phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { name: 'my old phone' }).waitFor()
  await page.getByText('not used yet').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await page.getByRole('link', { name: 'Sign in', exact: true }).first().click()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByText('No passkey was used').waitFor()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('heading', { name: 'Hello, Juno' }).waitFor()
})
