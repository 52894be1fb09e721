/** With scripts off: looking after threads, spaces, words and offices. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../../support/browser.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startThread } from '../../support/writing.ts'

const browsers = useBrowsers()
let owner: Person
let moderator: Person
let bob: Person

beforeAll(async () => {
  owner = await member(browsers.forum, 'Marta', ['owner'])
  moderator = await member(browsers.forum, 'Yusuf', ['moderator'])
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
  await space(browsers.forum, 'garden')
})

const open = async (path: string, as: Person) =>
  (await browsers.open(path, { as, scripts: false, size: 'phone' })).page

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

it('closes a thread, opens it again, and moves it', async () => {
  const { thread } = await startThread(bob, 'kitchen', { title: 'Beans' })
  const page = await open(`/t/${thread}`, moderator)
  await press(page, 'Close to new replies')
  const his = await open(`/t/${thread}`, bob)
  await his.getByText('This conversation is closed to new replies').waitFor()
  expect(await his.getByRole('button', { name: /^Post to/ }).count()).toBe(0)
  await press(page, 'Open to replies again')
  await page.getByRole('link', { name: 'Move to another space' }).click()
  await page.getByLabel('garden').check()
  await press(page, 'Move')
  await page.locator('.crumb').getByRole('link', { name: 'garden' }).waitFor()
  await his.reload()
  await his.getByLabel('Write something').waitFor()
})

it('opens a space, moves it up, and adds somebody to one by invitation', async () => {
  const page = await open('/', owner)
  await page.getByRole('link', { name: 'Running it' }).click()
  await page.getByRole('link', { name: 'The spaces' }).click()
  await page.getByRole('link', { name: 'Open a new space' }).click()
  await page.getByLabel('Name').fill('The quiet room')
  await page.getByLabel('Members you add').check()
  await press(page, 'Open it')
  await page.goto(`${browsers.address}/community/spaces`)
  await press(page, 'Move The quiet room further up')
  const names = await page.locator('.contents .title').allTextContents()
  expect(names.indexOf('The quiet room')).toBe(names.length - 2)
  await page.getByRole('link', { name: 'The quiet room' }).click()
  await page.getByLabel('Handle').fill('Bob')
  await press(page, 'Look')
  await press(page, 'Add Bob')
  expect((await bob.get('/s/the-quiet-room')).status).toBe(200)
})

it('changes the agreement, the crisis page, the door and an office', async () => {
  const page = await open('/community/agreement', owner)
  await page.getByLabel('Agreement').fill('Speak from your **own** life.')
  await press(page, 'Put it in force')
  const his = await open('/', bob)
  await his.getByRole('link', { name: 'Read it when you have a moment' }).click()
  expect(await his.locator('.prose strong').textContent()).toBe('own')
  await press(his, 'I have read it and can live with it')
  await his.getByText('You have said yes to this one').waitFor()

  await page.goto(`${browsers.address}/community/crisis`)
  await page.getByLabel('What it is').first().fill('The warm line')
  await page.getByLabel('How it works, and how to reach it').first().fill('Ring 0800 000 111.')
  await press(page, 'Save')
  await page.getByRole('link', { name: 'If tonight is hard' }).first().click()
  await page.getByRole('heading', { name: 'The warm line' }).waitFor()

  await page.goto(`${browsers.address}/community`)
  await page.getByLabel('People with an invitation').check()
  await press(page, 'Save')
  await page.getByText('It holds from now on').waitFor()
  const visitor = (await browsers.open('/join', { scripts: false })).page
  await visitor.getByLabel('Invitation code').waitFor()

  await page.goto(`${browsers.address}/community/roles`)
  await page.getByLabel('Handle').fill('Bob')
  await press(page, 'Look')
  await press(page, 'Give: Moderation team')
  await page.getByRole('button', { name: 'Take away: Moderation team' }).waitFor()
  expect((await bob.get('/approvals')).status).toBe(200)
})
