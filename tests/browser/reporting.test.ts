/** From a post somebody would rather not have read to a moderator who takes it on, with and without scripts. */
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person
let maud: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  maud = await member(browsers.forum, 'Maud', ['moderator'])
  await space(browsers.forum, 'kitchen')
})

it.each([
  ['with scripts', true],
  ['without', false],
])('reports a post, and has it read: %s', async (_, scripts) => {
  const { thread } = await startThread(alice, 'kitchen')
  await reply(alice, thread, 'Nobody asked you.')
  await reply(bob, thread, 'I did.')
  const { page } = await browsers.open(`/t/${thread}`, { as: bob, scripts, size: 'phone' })
  const post = (text: string) => page.getByRole('article').filter({ hasText: text })
  await post('I did.').locator('summary').last().click()
  expect(
    await post('I did.')
      .getByRole('link', { name: /^Report/ })
      .count(),
  ).toBe(0)
  await post('Nobody asked you.').locator('summary').last().click()
  await post('Nobody asked you.').getByRole('link', { name: 'Report Alice’s post' }).click()
  await page.getByRole('heading', { name: 'Report this post' }).waitFor()
  expect(await page.getByText('Nobody asked you.').isVisible()).toBe(false)
  await page.getByLabel('It puts somebody down').check()
  await page.getByLabel('What you would like to say').fill('It stung.')
  await page.getByRole('button', { name: 'Send the report' }).click()
  await page.getByText('Your report has arrived').waitFor()
  await page.getByText('It waits to be read.').waitFor()

  const office = await browsers.open('/', { as: maud, scripts })
  await office.page.getByRole('link', { name: /waits? to be read/ }).click()
  await office.page.getByRole('link', { name: 'It puts somebody down' }).last().click()
  await office.page.getByText('It stung.').waitFor()
  expect(await office.page.getByText('Nobody asked you.').isVisible()).toBe(false)
  await office.page.locator('summary', { hasText: 'The text' }).click()
  await office.page.getByText('Nobody asked you.').waitFor()
  await office.page.getByRole('button', { name: 'Take it on' }).click()
  await office.page.getByRole('button', { name: 'Give it back' }).waitFor()
  await page.reload()
  await page.getByText('Somebody is looking at it.').first().waitFor()
})
