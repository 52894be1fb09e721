/** A connection that comes and goes: the page says so, loses nothing, and catches up once. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { ownBodies, reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
const lost = 'The connection is lost. What you write is kept'
let alice: Person
let bob: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
})

const box = (page: Page) => page.locator('#reply #f-body')

/** What the page shows of a conversation, once nothing waits any more. */
async function said(page: Page): Promise<string[]> {
  const pill = page.locator('.waiting a')
  if (await pill.isVisible()) await pill.click()
  const words = await page.locator('#thread .prose').allTextContents()
  return words.map((text) => text.trim())
}

it('keeps a reply that found no connection, and sends it once when there is one', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const { page, context, forgive } = await browsers.open(`/t/${thread}`, { as: bob })
  forgive(/ERR_INTERNET_DISCONNECTED/)
  await box(page).fill('I bring my own mug.')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('Not sent yet').waitFor()
  expect(await box(page).inputValue()).toBe('I bring my own mug.')
  await context.setOffline(false)
  await page.getByText('Posted.').first().waitFor()
  expect(await ownBodies(bob, thread)).toEqual(['I bring my own mug.'])
})

it('says after a while that the server is away, and catches up in order when it is back', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  await reply(alice, thread, 'one')
  const { page, forgive } = await browsers.open(`/t/${thread}`, { as: bob })
  forgive(/ERR_CONNECTION_REFUSED|WebSocket connection/)
  await box(page).fill('half a sen')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  await browsers.forum.stop()
  expect(await page.getByText(lost).isVisible()).toBe(false)
  await page.getByText(lost).waitFor()
  await browsers.forum.resume()
  const carla = await member(browsers.forum, 'Carla')
  for (const words of ['two', 'three', 'four']) await reply(carla, thread, words)
  await page.getByText('3 new replies').first().waitFor({ timeout: 12_000 })
  await page.getByText(lost).waitFor({ state: 'hidden' })
  expect(await said(page)).toEqual(['one', 'two', 'three', 'four'])
  expect(await box(page).inputValue()).toBe('half a sen')
})
