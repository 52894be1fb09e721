/** The first visit, and the second person to come. */
import { expect, it } from 'vitest'
import { printFirstSteps } from '../../server/features/set-up/first-steps.ts'
import { useBrowsers } from '../support/browser.ts'
import { checkPage } from './accessible/check.ts'

const browsers = useBrowsers({ community: null })

async function printedLink(): Promise<string> {
  const printed: string[] = []
  await printFirstSteps(browsers.forum.forum, browsers.address, (text) => printed.push(text))
  return /http\S+\/set-up\/\S+/.exec(printed.join(''))?.[0] ?? ''
}

it('can be set up by everybody, and tells others that it is not open yet', async () => {
  const { page, forgive } = await browsers.window()
  forgive(/status of 503/)
  await page.goto(await printedLink())
  await checkPage(page)
  await page.goto(browsers.address)
  await page.getByRole('heading', { name: 'Not open yet' }).waitFor()
  await checkPage(page)
})

it('is set up with the printed link, joined by a second person, and talked in', async () => {
  const owner = (await browsers.window()).page
  await owner.goto(await printedLink())
  await owner.getByLabel('Name', { exact: true }).fill('The Lamp House')
  await owner.getByLabel('Your handle').fill('Marta')
  await owner.getByLabel('Your passphrase').fill('four quiet herons wading')
  await owner.getByLabel('Anybody').check()
  await owner.getByRole('button', { name: 'Open the community' }).click()
  await owner.getByText('Welcome, Marta').waitFor()
  await owner.getByRole('button', { name: 'Make recovery codes' }).click()
  expect(await owner.locator('.codes li').count()).toBe(8)
  await owner.getByRole('link', { name: 'I have them' }).click()
  await owner.getByRole('heading', { name: 'Running it' }).waitFor()

  const guest = (await browsers.open('/', { size: 'phone' })).page
  await guest.getByRole('link', { name: 'Join', exact: true }).first().click()
  const form = guest.getByRole('region', { name: 'Join' })
  await form.getByLabel('A handle').fill('Ines')
  await form.getByLabel('A passphrase').fill('nine slow buses home')
  await form.getByLabel('I have read the whole agreement').check()
  await form.getByRole('button', { name: 'Join' }).click()
  await guest.getByText('Welcome, Ines').waitFor()
  await guest.getByRole('link', { name: 'Not now' }).click()
  await guest.getByRole('heading', { name: 'Hello, Ines' }).waitFor()
  await guest.getByRole('link', { name: 'The kitchen' }).click()
  await guest.getByRole('link', { name: 'Start a conversation' }).click()
  await guest.getByLabel('Title').fill('The kettle is on')
  await guest.getByLabel('What you want to say').fill('I have never been here before.')
  await guest.getByLabel('Just listen').check()
  await guest.getByRole('button', { name: 'Post to members of The kitchen' }).click()
  await guest.getByRole('heading', { name: 'The kettle is on' }).waitFor()

  await owner.goto(`${browsers.address}/s/the-kitchen`)
  await owner.getByRole('link', { name: 'The kettle is on' }).click()
  await owner.getByText('Ines hopes you will just listen').waitFor()
  expect(await owner.locator('.opening .prose').textContent()).toContain('never been here before')
})

it('keeps the door to the set-up shut once it was used', async () => {
  const { page, forgive } = await browsers.window()
  forgive(/status of 404/)
  const answer = await page.goto(`${browsers.address}/set-up/anything`)
  expect(answer?.status()).toBe(404)
})
