/** What is being written outlives a reload, another device, and a session that has ended. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it, vi } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { newcomer, passphrase, signedIn } from '../support/newcomers.ts'
import { member, type Person, space } from '../support/people.ts'
import { ownBodies, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
})

const box = (page: Page) => page.locator('#reply #f-body')

/** Waits until a field, which scripts fill in, says something. */
async function filled(page: Page, field: string): Promise<string> {
  // A script in the page would need eval, which its policy forbids.
  await vi.waitUntil(async () => (await page.locator(field).inputValue()) !== '', {
    timeout: 10_000,
  })
  return page.locator(field).inputValue()
}

it('finds a reply again after a reload at once, and in another browser', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const { page } = await browsers.open(`/t/${thread}`, { as: bob })
  await box(page).fill('I bring my own')
  await page.reload()
  expect(await filled(page, '#reply #f-body')).toBe('I bring my own')
  await box(page).fill('I bring my own mug.')
  await page.getByText('Draft saved', { exact: true }).waitFor()

  const other = await browsers.open(`/t/${thread}`, { as: bob, size: 'phone' })
  expect(await filled(other.page, '#reply #f-body')).toBe('I bring my own mug.')
  await other.page.getByRole('button', { name: /^Post to/ }).click()
  await other.page.getByText('Posted.').first().waitFor()
  await page.reload()
  await page.getByRole('article').filter({ hasText: 'I bring my own mug.' }).waitFor()
  expect(await box(page).inputValue()).toBe('')
})

it('finds a conversation again that was begun and not sent', async () => {
  const { page } = await browsers.open('/s/kitchen/new', { as: bob })
  await page.getByLabel('Title').fill('Bread')
  await page.getByLabel('What you want to say').fill('It has risen.')
  await page.getByLabel('Discuss').check()
  await page.getByLabel('Content note').fill('bread')
  await page.getByText('Ask something').click()
  await page.getByLabel('Answers to choose from').fill('rye\nspelt')
  await page.getByLabel('One may choose several').check()
  await page.getByLabel('It closes').selectOption('after 7 days')
  await page.getByLabel('Under an alias').check()
  await page.getByText('Draft saved', { exact: true }).waitFor()
  const other = await browsers.open('/s/kitchen/new', { as: bob })
  expect(await filled(other.page, '[name="title"]')).toBe('Bread')
  expect(await other.page.getByLabel('What you want to say').inputValue()).toBe('It has risen.')
  expect(await other.page.getByLabel('Discuss').isChecked()).toBe(true)
  expect(await other.page.getByLabel('Content note').inputValue()).toBe('bread')
  const answers = other.page.getByLabel('Answers to choose from')
  expect([await answers.isVisible(), await answers.inputValue()]).toEqual([true, 'rye\nspelt'])
  expect(await other.page.getByLabel('One may choose several').isChecked()).toBe(true)
  expect(await other.page.getByLabel('It closes').inputValue()).toBe('7')
  expect(await other.page.getByLabel('Under an alias').isChecked()).toBe(true)
  await other.page.goto(`${browsers.address}/me/drafts`)
  await other.page.getByRole('heading', { name: 'Bread' }).waitFor()
  await other.page.getByRole('link', { name: 'Go on writing' }).first().click()
  await other.page.waitForURL('**/s/kitchen/new')
})

it('keeps the words of somebody whose session was ended from elsewhere', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  await newcomer(browsers.forum, 'Carla')
  const { page, context, forgive } = await browsers.open(`/sign-in?next=/t/${thread}`)
  forgive(/status of 401/)
  await page.getByLabel('Handle').fill('Carla')
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await box(page).fill('Before it is too late.')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  const elsewhere = await signedIn(browsers.forum, 'Carla')
  await elsewhere.delete('/me/sessions').accept('json').expect(204)
  await box(page).fill('Before it is too late, thank you.')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByRole('alert').getByText('Please sign in').waitFor()
  expect(await box(page).inputValue()).toBe('Before it is too late, thank you.')

  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in in a new tab' }).click()
  const tab = await opened
  await tab.getByLabel('Handle').fill('Carla')
  await tab.getByLabel('Passphrase').fill(passphrase)
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click()
  await tab.getByRole('heading', { name: 'Hello, Carla' }).waitFor()
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('Posted.').first().waitFor()
  const answer = await elsewhere.get(`/t/${thread}`).accept('json')
  const { posts } = answer.body as { posts: { body?: string }[] }
  expect(posts.map(({ body }) => body)).toContain('Before it is too late, thank you.')
  expect(await ownBodies(alice, thread)).toHaveLength(1)
})

it('leaves nothing in the browser of somebody who signs out', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const { page } = await browsers.open(`/t/${thread}`, { as: alice })
  await box(page).fill('For my eyes only.')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in', exact: true }).first().waitFor()
  expect(await page.evaluate('JSON.stringify(localStorage)')).toBe('{}')
})
