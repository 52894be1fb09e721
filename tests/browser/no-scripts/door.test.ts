/** With scripts off: opening a community, asking to be let in, coming and going. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { printFirstSteps } from '../../../server/features/set-up/first-steps.ts'
import { useBrowsers } from '../../support/browser.ts'

const browsers = useBrowsers({ community: null })
const plain = { scripts: false, size: 'phone' } as const

async function signIn(page: Page, handle: string, passphrase: string): Promise<void> {
  await page.goto(`${browsers.address}/sign-in`)
  await page.getByLabel('Handle').fill(handle)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

const owner = { handle: 'Marta', passphrase: 'four quiet herons wading' }

it('is set up, lets in who was asked something, and invites', async () => {
  const { page, forgive } = await browsers.window(plain)
  forgive(/status of 422/)
  const printed: string[] = []
  await printFirstSteps(browsers.forum.forum, browsers.address, (text) => printed.push(text))
  await page.goto(/http\S+\/set-up\/\S+/.exec(printed.join(''))![0])
  await page.getByLabel('Name', { exact: true }).fill('The Lamp House')
  await page.getByLabel('Your handle').fill(owner.handle)
  await page.getByLabel('Your passphrase').fill('short')
  await page.getByLabel('Question 1').fill('What brings you here?')
  await page.getByRole('button', { name: 'Open the community' }).click()
  await page.getByText('What you typed is still there').waitFor()
  expect(await page.getByLabel('Question 1').inputValue()).toBe('What brings you here?')
  await page.getByLabel('Your passphrase').fill(owner.passphrase)
  await page.getByRole('button', { name: 'Open the community' }).click()
  await page.getByText('Welcome, Marta').waitFor()
  await page.getByRole('link', { name: 'Not now' }).click()

  const guest = (await browsers.open('/join', plain)).page
  await guest.getByLabel('A handle').fill('Ines')
  await guest.getByLabel('A passphrase').fill('nine slow buses home')
  await guest.getByLabel('What brings you here?').fill('A friend.')
  await guest.getByLabel('I have read the whole agreement').check()
  await guest.getByRole('button', { name: 'Ask to join' }).click()
  await guest.getByText('Your request is sent, Ines').waitFor()
  await guest.getByRole('link', { name: 'Not now' }).click()
  await guest.getByText('The moderation team reads what you wrote').waitFor()

  await page.getByRole('link', { name: 'People at the door' }).click()
  await page.getByText('A friend.').waitFor()
  await page.getByLabel('A sentence for them').fill('Take your time.')
  await page.getByRole('button', { name: 'Let Ines in', exact: true }).click()
  await page.getByText('Nobody waits').waitFor()
  await guest.goto(browsers.address)
  await guest.getByText('Take your time.').waitFor()
  await guest.getByRole('button', { name: 'Put this away' }).click()
  expect(await guest.getByText('Take your time.').count()).toBe(0)

  await page.goto(`${browsers.address}/invitations`)
  await page.getByLabel('For how many people').fill('2')
  await page.getByRole('button', { name: 'Make it' }).click()
  const link = (await page.locator('.facts code').first().textContent()) ?? ''
  const friend = (await browsers.window(plain)).page
  await friend.goto(`${browsers.address}${new URL(link).pathname}${new URL(link).search}`)
  await friend.getByLabel('A handle').waitFor()
  await page.getByRole('link', { name: 'Back to your invitations' }).click()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('withdrawn').waitFor()
})

it('signs in and out, ends other sessions, and changes a passphrase', async () => {
  const first = await browsers.window(plain)
  const { page } = first
  first.forgive(/status of 401/)
  await signIn(page, owner.handle, 'something else entirely')
  await page.getByText('do not fit together').waitFor()
  expect(await page.getByLabel('Handle').inputValue()).toBe(owner.handle)
  await signIn(page, owner.handle, owner.passphrase)
  const second = (await browsers.window(plain)).page
  await signIn(second, owner.handle, owner.passphrase)

  await page.goto(`${browsers.address}/me/sessions`)
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await second.reload()
  await second.getByRole('link', { name: 'Sign in', exact: true }).first().waitFor()

  await page.goto(`${browsers.address}/me/passphrase`)
  await page.getByLabel('Your passphrase now').fill(owner.passphrase)
  await page.getByLabel('The new passphrase').fill('seven geese asleep on ice')
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('Your passphrase is changed').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in', exact: true }).first().waitFor()
  await signIn(page, owner.handle, 'seven geese asleep on ice')
  await page.getByRole('heading', { name: 'Hello, Marta' }).waitFor()
})
