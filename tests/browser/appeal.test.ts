/**
 * A post is reported, decided on, looked at again by somebody else and put back: in a browser, by
 * everybody who has a part in it, with and without scripts.
 */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person
let maud: Person
let ove: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  maud = await member(browsers.forum, 'Maud', ['moderator'])
  ove = await member(browsers.forum, 'Ove', ['overseer'])
  await space(browsers.forum, 'kitchen')
})

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const atWork = async (page: Page) => {
  await page.goto(`${browsers.address}/moderation/queue`)
  await page.locator('main .contents a').first().click()
  await page
    .getByRole('heading', { name: 'The text' })
    .or(page.locator('main h1'))
    .first()
    .waitFor()
}

it.each([
  ['with scripts', true],
  ['without', false],
])('folds a post and takes it back on an appeal: %s', async (_, scripts) => {
  const { thread } = await startThread(bob, 'kitchen')
  const post = await reply(alice, thread, 'Nobody asked you.')
  await bob.post(`/p/${post}/reports`, { reason: 'unkind' }).expect(201)
  const size = scripts ? 'desktop' : 'phone'

  // The moderator folds it, with a reason.
  const opened = await browsers.open('/', { as: maud, scripts, size })
  const office = opened.page
  // At first without a word, which is asked for.
  opened.forgive(/status of 422/)
  await atWork(office)
  await press(office, 'Take it on')
  await press(office, 'Decide')
  await office.getByRole('alert').waitFor()
  await office.getByLabel('Fold it').check()
  await office.getByLabel('The reason', { exact: true }).fill('It shuts somebody out.')
  await office.getByLabel('A word to the member').fill('You could say what you missed.')
  await press(office, 'Decide')
  await office.getByText('What was decided').first().waitFor()

  // Everybody finds it folded, with the reason, and one click away.
  const reader = (await browsers.open(`/t/${thread}`, { as: bob, scripts, size })).page
  await reader.getByText('It shuts somebody out.').first().waitFor()
  expect(await reader.getByText('Nobody asked you.').isVisible()).toBe(false)

  // Its author is told, reads why, and asks for another look.
  const hers = (await browsers.open('/notifications', { as: alice, scripts, size })).page
  await hers.locator('main .contents a, main li a').first().click()
  await hers.goto(`${browsers.address}/me/decisions`)
  await hers.locator('main .contents a').first().click()
  await hers.getByText('You could say what you missed.').waitFor()
  expect(await hers.textContent('main')).not.toContain('Maud')
  await hers.getByLabel('What should they know?').fill('It was a joke between us.')
  await press(hers, 'Ask for another look')
  await hers.getByText('You have asked for another look').first().waitFor()

  // Whoever decided does not hear it; somebody else does, and takes it back.
  await office.goto(`${browsers.address}/moderation/queue`)
  expect(await office.locator('main .contents a').count()).toBe(0)
  const above = (await browsers.open('/', { as: ove, scripts, size })).page
  await atWork(above)
  await above.getByText('It was a joke between us.').waitFor()
  await above.getByLabel('The decision is taken back').check()
  await above.getByLabel('The reason', { exact: true }).fill('It was read too quickly.')
  await press(above, 'Answer')
  await hers.reload()
  await hers.getByText('took the decision back').first().waitFor()
  await reader.reload()
  await reader.getByText('Nobody asked you.').first().waitFor()
  expect(await reader.getByText('Nobody asked you.').first().isVisible()).toBe(true)

  // Who reported it is told what came of it, and not more.
  const his = (await browsers.open('/me/reports', { as: bob, scripts, size })).page
  expect(await his.textContent('main')).not.toMatch(/Maud|Ove/)
})
