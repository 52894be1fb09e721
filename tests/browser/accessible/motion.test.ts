/** Motion: one small movement, and none for those who asked for none. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../../support/browser.ts'
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

/** The movements that begin while a reply arrives on an open page. */
async function movements(page: Page): Promise<string[]> {
  const { thread } = await startThread(alice, 'kitchen')
  await page.goto(`${browsers.address}/t/${thread}`)
  await page.evaluate(`
    window.moved = []
    for (const kind of ['animationstart', 'transitionrun']) {
      addEventListener(kind, (event) => window.moved.push(event.target.className || event.target.tagName))
    }`)
  await reply(alice, thread, 'They put the kettle on.')
  await page.getByText('1 new reply').first().waitFor()
  await page.locator('.waiting a').click()
  await page.getByText('They put the kettle on.').waitFor()
  return page.evaluate('window.moved')
}

it('brings up the pill, and moves nothing else', async () => {
  const { page } = await browsers.window({ as: bob })
  expect(await movements(page)).toEqual(['A'])
})

it('moves nothing for those who asked for it', async () => {
  const { page } = await browsers.window({ as: bob })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await movements(page)).toEqual([])
})
