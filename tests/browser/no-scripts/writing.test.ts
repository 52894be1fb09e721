/** With scripts off: everything one does in a conversation. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../../support/browser.ts'
import { member, type Person, space } from '../../support/people.ts'
import { ownBodies, reply, startThread } from '../../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
})

async function open(path: string): Promise<Page> {
  const { page, forgive } = await browsers.open(path, { as: bob, scripts: false, size: 'phone' })
  forgive(/status of 422/)
  return page
}

const post = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })
const ownTools = (page: Page, text: string) =>
  page
    .locator('li, .opening-item')
    .filter({ has: post(page, text) })
    .last()
    .locator('> .own')

it('starts a conversation, looks at it first, and is told what is missing', async () => {
  const page = await open('/s/kitchen/new')
  await page.getByLabel('What you want to say').fill('It has **risen**.')
  await page.getByLabel('Content note').fill('bread')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  expect(await preview.locator('strong').textContent()).toBe('risen')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('What you typed is still there').waitFor()
  await page.getByLabel('Title').fill('Bread')
  await page.getByLabel('Discuss').check()
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByRole('heading', { name: 'Bread' }).waitFor()
  await page.getByText('Bob would like to discuss').waitFor()
  const text = post(page, 'risen').locator('.prose')
  expect(await text.isVisible()).toBe(false)
  await page.getByText('Content note: bread').click()
  expect(await text.isVisible()).toBe(true)
})

it('marks a conversation as unread from a post on, and finds it as new', async () => {
  const { thread } = await startThread(alice, 'kitchen', { title: 'The long way round' })
  const from = await reply(alice, thread, 'By the canal.')
  await reply(alice, thread, 'And over the bridge.')
  const page = await open(`/t/${thread}`)
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await page.locator(`#p-${from} time`).click()
  await page.getByRole('button', { name: 'Mark as unread from here' }).click()
  const line = page.locator('.threads li, main li').filter({ hasText: 'The long way round' })
  await line.getByText('2 new').waitFor()
})

it('answers the thread, and a post in it, after a look at the text', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const first = await reply(alice, thread, 'They put the kettle on.')
  const page = await open(`/t/${thread}`)
  await page.getByLabel('Write something').fill('And then?')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('region', { name: 'Preview' }).getByText('And then?').waitFor()
  await page.getByRole('button', { name: /^Post to/ }).click()
  await post(page, 'And then?').waitFor()
  expect(page.url()).toMatch(/#p-\w+$/)

  await post(page, 'They put the kettle on.')
    .getByRole('link', { name: /^Reply/ })
    .click()
  await page.getByRole('heading', { name: 'Your reply to Alice' }).waitFor()
  await page.getByLabel('Write something').fill(' ')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.locator('.error').waitFor()
  await page.getByLabel('Write something').fill('That is something.')
  await page.getByLabel('Who may see it').selectOption('Only you')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.locator(`#li-${first} .replies`).getByText('That is something.').waitFor()
  await ownTools(page, 'That is something.').getByText('only you', { exact: true }).waitFor()
})

it('edits, shows what it was, chooses who sees it, and deletes', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const mine = await reply(bob, thread, 'It went wel.')
  await reply(alice, thread, 'Did it?', { parentId: mine })
  const page = await open(`/t/${thread}`)
  await ownTools(page, 'It went wel.').getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Your text').fill('It went well.')
  await page.getByRole('button', { name: 'Keep these changes' }).click()
  await ownTools(page, 'It went well.').getByRole('link', { name: 'Earlier versions' }).click()
  await page.getByText('It went wel.', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Read it in the conversation' }).click()

  const tools = ownTools(page, 'It went well.')
  await tools.locator('summary').click()
  await page.getByText('One reply to this post follows it').waitFor()
  await tools.getByLabel('Only you').check()
  await tools.getByRole('button', { name: 'Show it to these' }).click()
  await ownTools(page, 'It went well.').getByText('only you', { exact: true }).waitFor()
  expect((await alice.get(`/p/${mine}`)).status).toBe(404)

  await ownTools(page, 'It went well.').getByRole('link', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await page.getByRole('heading', { name: 'The day after' }).waitFor()
  expect(await ownBodies(bob, thread)).toEqual([])
})

it('reacts, takes it back, and quotes', async () => {
  const { thread, opening } = await startThread(alice, 'kitchen')
  const page = await open(`/t/${thread}`)
  const row = page.locator(`#p-${opening} .acts`)
  await row.getByText('More').click()
  await row.getByRole('button', { name: 'heard' }).click()
  await row.getByRole('button', { name: 'heard 1', pressed: true }).click()
  await row.getByText('More').click()
  await row.getByRole('button', { name: 'heard', pressed: false }).waitFor()
  await row.getByRole('link', { name: 'Quote' }).click()
  const text = page.getByLabel('Write something')
  expect(await text.inputValue()).toContain(`[quote:${opening}]`)
  await text.fill(`[quote:${opening}]yesterday[/quote]\n\nBrave.`)
  await page.getByRole('button', { name: /^Post to/ }).click()
  const figure = post(page, 'Brave.').locator('figure')
  expect(await figure.locator('blockquote').textContent()).toContain('yesterday')
})

it('marks as read, turns the order round, and finds an unsent text', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  await reply(alice, thread, 'one')
  await reply(alice, thread, 'two')
  await bob.put(`/me/drafts/reply:${thread}`, { body: 'Half a sen' }).expect(200)
  const page = await open(`/t/${thread}`)
  await page.getByRole('button', { name: 'Mark as read' }).click()
  expect(await page.getByRole('button', { name: 'Mark as read' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Newest first' }).click()
  const said = await page.locator('#thread .prose').allTextContents()
  expect(said.map((words) => words.trim()).slice(0, 2)).toEqual(['two', 'one'])
  await page.goto(`${browsers.address}/me/drafts`)
  expect(await page.getByLabel('Unsent text').inputValue()).toBe('Half a sen')
  await page.getByRole('button', { name: 'Delete this draft' }).click()
  await page.getByText('There is nothing unsent').waitFor()
})
