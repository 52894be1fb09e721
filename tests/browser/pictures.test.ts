/** Adding a picture to a reply, and choosing among answers, with scripts and without. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { jpeg } from '../support/pictures.ts'
import { reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person
let thread: string

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
  ;({ thread } = await startThread(alice, 'kitchen'))
})

const box = (page: Page) => page.locator('#reply textarea[name="body"]')
const file = async (name = 'door.jpg') => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await jpeg(900, 600),
})

it('takes a picture by the picker, asks what is to be seen, and shows it in the post', async () => {
  const { page } = await browsers.open(`/t/${thread}`, { as: bob })
  await box(page).fill('This is the door.')
  await page.locator('#reply input[type="file"]').setInputFiles(await file())
  await page.getByLabel('What is to be seen in it?').fill('A blue door')
  expect(await box(page).inputValue()).toMatch(
    /^This is the door\.\n\n!\[A blue door\]\(\/pictures\/\w+\)\n$/,
  )
  await page.getByRole('button', { name: /^Post to/ }).click()
  const shown = page.getByRole('article').getByRole('img', { name: 'A blue door' })
  await shown.waitFor()
  const width = await page.evaluate<number>(
    "(async () => { const image = document.querySelector('article .prose img');" +
      ' await image.decode(); return image.naturalWidth })()',
  )
  expect(width).toBeGreaterThan(0)
  await page.getByText('Posted.').first().waitFor()
  expect(await page.locator('.sent-pictures li').count()).toBe(0)

  const other = await browsers.open(`/t/${thread}`, { as: alice, size: 'phone' })
  await other.page.getByRole('img', { name: 'A blue door' }).waitFor()
})

it('says what is wrong with what is no picture, and goes on', async () => {
  const { page, forgive } = await browsers.open(`/t/${thread}`, { as: bob })
  forgive(/422/)
  const wrong = { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') }
  await page.locator('#reply input[type="file"]').setInputFiles([wrong, await file()])
  await page.getByRole('alert').getByText('not a picture of a kind').waitFor()
  await page.getByLabel('What is to be seen in it?').waitFor()
  await page.getByRole('button', { name: 'Close' }).click()
  // Whoever uses the keyboard is not sent back to the head of the page.
  expect(await page.locator(':focus').getAttribute('name')).toBe('body')
  await page.getByRole('button', { name: 'Take it out' }).click()
  expect(await box(page).inputValue()).toBe('')
  expect(await page.locator('.sent-pictures li').count()).toBe(0)
})

it('takes one without scripts on a page of its own', async () => {
  const { page } = await browsers.open('/me/pictures', { as: bob, scripts: false })
  await page.getByLabel('What is to be seen in it').fill('A green door')
  await page.getByLabel('Picture', { exact: true }).setInputFiles(await file())
  await page.getByRole('button', { name: 'Add it' }).click()
  const line = await page.getByLabel('Line for your post').first().inputValue()
  expect(line).toMatch(/^!\[A green door\]/)
  await page.goto(`${browsers.address}/t/${thread}`)
  await box(page).fill(line)
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByRole('article').getByRole('img', { name: 'A green door' }).waitFor()
})

it('lets one choose among answers, and open pages follow', async () => {
  const post = await reply(alice, thread, 'Which?', { poll: { options: ['Tea', 'Coffee'] } })
  const { page } = await browsers.open(`/t/${thread}`, { as: bob })
  const poll = page.locator(`#p-${post} .poll`)
  await poll.getByLabel('Coffee').check()
  await poll.getByRole('button', { name: 'Choose' }).click()
  await poll.getByText('One person has chosen.').waitFor()
  expect(page.url()).toContain(`/t/${thread}`)
  await alice.put(`/p/${post}/poll/votes`, { choices: [2] }).expect(200)
  await poll.getByText('2 people have chosen.').waitFor()
  await page.locator(`#p-${post}`).getByRole('button', { name: 'Take my choice back' }).click()
  await poll.getByText('What others chose shows once you have chosen.').waitFor()
  expect(await poll.getByLabel('Coffee').isChecked()).toBe(false)
})
