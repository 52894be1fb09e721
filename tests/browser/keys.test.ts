/** Single keys: what they do, when they are letters, and that they can be switched off. */
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person
let thread: string
let answers: string[]

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  await space(browsers.forum, 'kitchen')
  thread = (await startThread(alice, 'kitchen')).thread
  answers = [await reply(alice, thread, 'One.'), await reply(alice, thread, 'Two.')]
})

const focused = 'document.activeElement.id'

it('goes from post to post, answers, and shows what the keys are', async () => {
  const { page } = await browsers.open(`/t/${thread}`, { as: alice })
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await page.evaluate(focused)).toBe(`p-${answers[0]}`)
  await page.keyboard.press('j')
  expect(await page.evaluate(focused)).toBe(`p-${answers[1]}`)
  await page.keyboard.press('k')
  expect(await page.evaluate(focused)).toBe(`p-${answers[0]}`)

  await page.keyboard.press('r')
  expect(await page.inputValue('#reply input[name="parentId"]')).toBe(answers[0])
  // Now they are letters again.
  await page.keyboard.type('jk? gh')
  expect(await page.inputValue('#reply #f-body')).toBe('jk? gh')
  await page.keyboard.press('Escape')

  await page.keyboard.press('?')
  const sheet = page.locator('dialog.sheet')
  await sheet.waitFor()
  expect(await sheet.textContent()).toContain('Reply to the post in focus')
  await page.keyboard.press('Escape')
  expect(await sheet.isVisible()).toBe(false)

  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForURL('**/spaces')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/s/kitchen')
})

it('leaves the keys alone once they are switched off', async () => {
  await alice.put('/me/look', { shortcuts: false }).expect(200)
  const { page } = await browsers.open(`/t/${thread}`, { as: alice })
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  expect(await page.locator('dialog').count()).toBe(0)
  await alice.put('/me/look', { shortcuts: true }).expect(200)
})
