/** With scripts off: what belongs to a member alone. */
import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../../support/browser.ts'
import { newcomer, passphrase } from '../../support/newcomers.ts'
import { member, type Person, space } from '../../support/people.ts'
import { reply, startThread } from '../../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  await space(browsers.forum, 'kitchen')
})

const open = async (path: string) =>
  (await browsers.open(path, { as: bob, scripts: false, size: 'phone' })).page

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

it('opens a form that failed where it says so', async () => {
  const { page, forgive } = await browsers.open('/me/notices', { as: bob, scripts: false })
  forgive(/status of 422/)
  await press(page, 'Begin the break')
  const said = page.locator(':focus')
  expect(await said.textContent()).toContain('One thing needs another look')
  const field = (await page.getByLabel('Until').boundingBox())!
  expect(field.y + field.height).toBeLessThan(page.viewportSize()!.height)
  expect(await page.getByText('Please choose a day from tomorrow on').isVisible()).toBe(true)
})

it('keeps circles, and writes for one', async () => {
  const page = await open('/me')
  await page.getByRole('link', { name: 'Circles' }).click()
  await page.getByLabel('Name').fill('Sunday walk')
  await press(page, 'Make this circle')
  const circle = page.getByRole('region', { name: 'Sunday walk' })
  await circle.getByLabel('Handle of somebody to add').fill('Alice')
  await circle.getByRole('button', { name: 'Add' }).click()
  await circle.getByText('Alice', { exact: true }).first().waitFor()

  await page.goto(`${browsers.address}/s/kitchen/new`)
  await page.getByLabel('Title').fill('Nine at the gate')
  await page.getByLabel('What you want to say').fill('Bring boots.')
  await page.getByLabel('Who may see it').selectOption('Sunday walk')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByRole('heading', { name: 'Nine at the gate' }).waitFor()
  const [, thread] = /\/t\/(\w+)/.exec(page.url()) ?? []
  expect((await alice.get(`/t/${thread}`)).status).toBe(200)

  await page.goto(`${browsers.address}/me/circles`)
  await circle.getByRole('button', { name: 'Take out Alice' }).click()
  expect((await alice.get(`/t/${thread}`)).status).toBe(404)
  await circle.getByText('End this circle').click()
  await circle.getByRole('button', { name: 'End it' }).click()
  await page.getByText('You have no circle yet').waitFor()
})

it('hides two people from each other, and ends that', async () => {
  await startThread(alice, 'kitchen', { title: 'Not for everybody' })
  const page = await open('/me')
  await page.getByRole('link', { name: 'Hidden both ways' }).click()
  await page.getByLabel('Handle').fill('Alice')
  await press(page, 'Hide us from each other')
  await page.goto(`${browsers.address}/s/kitchen`)
  expect(await page.getByText('Not for everybody').count()).toBe(0)
  await page.goto(`${browsers.address}/me/blocks`)
  await press(page, 'End this Alice')
  await page.goto(`${browsers.address}/s/kitchen`)
  await page.getByText('Not for everybody').waitFor()
})

it('says a few words about oneself, and wears the night', async () => {
  const page = await open('/me')
  await page.getByRole('link', { name: 'Your page' }).click()
  await page.getByRole('link', { name: 'Change this page' }).click()
  await page.getByLabel('Pronouns').fill('they/them')
  await page.getByLabel('A few words').fill('Mends bicycles.')
  await press(page, 'Keep it so')
  await page.getByText('Mends bicycles.').first().waitFor()
  await page.goto(`${browsers.address}/me`)
  await press(page, 'Night')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await press(page, 'As my device')
})

it('finds everything one wrote and changes who sees it together', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const ids = [await reply(bob, thread, 'First.'), await reply(bob, thread, 'Second.')]
  const page = await open('/me/posts')
  for (const words of ['First.', 'Second.']) {
    await page.locator('.pick').filter({ hasText: words }).getByRole('checkbox').check()
  }
  await page.getByLabel('From now on seen by').selectOption('Only you')
  await press(page, 'The ones I chose')
  await page.getByText('2 of your posts change').waitFor()
  await press(page, 'Change 2 posts')
  await page.getByText('2 posts are changed').waitFor()
  for (const id of ids) expect((await alice.get(`/p/${id}`)).status).toBe(404)
})

it('takes all words along', async () => {
  await startThread(bob, 'kitchen', { title: 'Mine', body: 'Every word of it.' })
  const page = await open('/me')
  await page.getByRole('link', { name: 'Take your words with you' }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the file' }).click()
  const file = await (await started).path()
  expect(fs.readFileSync(file, 'utf8')).toContain('Every word of it.')
})

it('leaves, and comes back', async () => {
  await newcomer(browsers.forum, 'Carla')
  const { page } = await browsers.open('/sign-in', { scripts: false })
  const signIn = async () => {
    await page.getByLabel('Handle').fill('Carla')
    await page.getByLabel('Passphrase').fill(passphrase)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  await signIn()
  await page.getByRole('link', { name: 'You', exact: true }).click()
  await page.getByRole('link', { name: 'Leave' }).click()
  await page.getByLabel('Keep the posts').check()
  await press(page, 'Leave in 14 days')
  await page.getByRole('heading', { name: 'You have left' }).waitFor()
  await page.goto(`${browsers.address}/sign-in`)
  await signIn()
  await page.getByText('Signing in has called that off').waitFor()
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Hello, Carla' }).waitFor()
})
