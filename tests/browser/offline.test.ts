/** The page for when the forum cannot be reached. */
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let thread: string

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  await space(browsers.forum, 'kitchen')
  thread = (await startThread(alice, 'kitchen')).thread
})

it('says so when the forum cannot be reached, keeps nothing private, and goes on where it was', async () => {
  const { page, forgive } = await browsers.open(`/t/${thread}`, { as: alice })
  forgive(/ERR_CONNECTION_REFUSED|WebSocket connection/)
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  await page.reload()
  const kept = await page.evaluate<string[]>(`(async () => {
    const found = []
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname)
    return found
  })()`)
  expect(kept.filter((path) => !path.startsWith('/assets/'))).toEqual(['/offline'])
  expect(kept.length).toBeGreaterThan(2)

  await page.locator('#reply #f-body').fill('Not sent yet')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  await browsers.forum.stop()
  await page.locator('#reply #f-body').fill('Not sent yet, and more without a connection')
  await page.getByText('Draft saved on this device').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'No connection' }).waitFor()
  expect(await page.textContent('main')).not.toContain('Alice')
  await browsers.forum.resume()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('#reply #f-body').waitFor()
  await expect
    .poll(() => page.inputValue('#reply #f-body'))
    .toBe('Not sent yet, and more without a connection')
  await page.getByText('Draft saved', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('Posted.').first().waitFor()
})
