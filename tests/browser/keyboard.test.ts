/** Everything that matters, with a keyboard alone: no pointer is used here. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { newcomer, passphrase } from '../support/newcomers.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'

const browsers = useBrowsers()
let alice: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  await space(browsers.forum, 'kitchen')
  await newcomer(browsers.forum, 'Bob')
})

interface Focus {
  words: string
  outline: number
  /** In the window, and not under something else. */
  seen: boolean
}

const focusNow = `(() => {
  const element = document.activeElement
  const labels = [...(element.labels ?? [])].map((label) => label.textContent)
  const { left, top, width, height } = element.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height / 2
  const there = document.elementFromPoint(x, y)
  const label = [element.getAttribute('aria-label') ?? '', ...labels, element.textContent]
  return {
    words: label.join(' ').replace(/\\s+/g, ' ').trim(),
    outline: parseFloat(getComputedStyle(element).outlineWidth),
    seen: there !== null && (element.contains(there) || there.contains(element)),
  }
})()`

/** Presses Tab until what has the focus says `wanted`; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const passed: string[] = []
  while (passed.length < 80) {
    await page.keyboard.press('Tab')
    const { words, outline, seen } = await page.evaluate<Focus>(focusNow)
    passed.push(words)
    expect({ words, outline: outline >= 2, seen }).toEqual({ words, outline: true, seen: true })
    if (typeof wanted === 'string' ? words === wanted : wanted.test(words)) return
  }
  throw new Error(`Tab never came to ${wanted}: ${passed.join(' | ')}`)
}

it('skips to the text, and does not lose its place', async () => {
  const { page } = await browsers.open('/s/kitchen', { as: alice })
  await tabTo(page, 'Skip to the text')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await tabTo(page, 'Spaces')
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
})

it('signs in, reads, answers, reacts, and changes who sees it', async () => {
  const { thread } = await startThread(alice, 'kitchen', { title: 'Nobody else is up' })
  await reply(alice, thread, 'The baker is.')
  const { page } = await browsers.open('/sign-in')
  await tabTo(page, 'Handle')
  await page.keyboard.type('Bob')
  await tabTo(page, 'Passphrase')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hello, Bob' }).waitFor()

  await tabTo(page, 'kitchen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'kitchen' }).waitFor()
  await tabTo(page, 'Nobody else is up')
  await page.keyboard.press('Enter')
  await page.getByText('The baker is.').waitFor()

  const theirs = page.getByRole('article').filter({ hasText: 'The baker is.' })
  await tabTo(page, 'Reply to Alice')
  await tabTo(page, 'Reply to Alice')
  await tabTo(page, /^More/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'me too')
  await page.keyboard.press('Space')
  await theirs.getByRole('button', { name: 'me too 1', pressed: true }).waitFor()

  await page.goto(`${browsers.address}/t/${thread}`)
  await tabTo(page, 'Reply to Alice')
  await tabTo(page, 'Reply to Alice')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.name')).toBe('body')
  await page.keyboard.type('Then there are three of us.')
  await tabTo(page, /^Post to members of kitchen/)
  await page.keyboard.press('Enter')
  await page.getByText('Posted.').first().waitFor()
  const mine = page.getByRole('article').filter({ hasText: 'three of us' })
  expect(await mine.evaluate((article) => article === document.activeElement)).toBe(true)

  await tabTo(page, /^Seen by members of kitchen/)
  await page.keyboard.press('Enter')
  await page.locator('input[type="radio"]:focus').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByText('Seen by only you').waitFor()
  expect(await page.evaluate(focusNow)).toMatchObject({ words: /^Seen by only you/ })
})
