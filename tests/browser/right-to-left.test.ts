/** The main pages in the language that is made for looking at the layout: from right to left. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { withMail } from '../support/keep-apart.ts'
import { setStage, type Stage } from './accessible/stage.ts'

const browsers = useBrowsers({ community: null, env: withMail })
let stage: Stage

beforeAll(async () => {
  stage = await setStage(browsers.forum)
  for (const who of [stage.member, stage.moderator]) {
    await who.put('/me/look', { language: 'ar-XB' }).expect(200)
  }
})

/** Parts that stand out of the window, to whichever side. */
function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1)
      })
      .map((part) => part.outerHTML.slice(0, 120))
  })()`)
}

const pages: [string, (stage: Stage) => string][] = [
  ['home', () => '/'],
  ['the spaces', () => '/spaces'],
  ['a space', () => '/s/kitchen'],
  ['a thread', (on) => `/t/${on.long}`],
  ['a post of one’s own', (on) => `/p/${on.own.opening}`],
  ['beginning a thread', () => '/s/kitchen/new'],
  ['search', () => '/search?q=sleep'],
  ['notices', () => '/notifications'],
  ['what one is told of', () => '/me/notices'],
  ['one’s own page', () => '/me'],
  ['one’s own posts', () => '/me/posts'],
  ['the keep-apart list', () => '/me/keep-apart'],
  ['circles', () => '/me/circles'],
  ['bookmarks', () => '/me/bookmarks'],
  ['a member’s page', () => '/m/Hedda'],
  ['reporting', (on) => `/p/${on.open.opening}/report`],
  ['leaving', () => '/me/leave'],
  ['crisis', () => '/crisis'],
  ['about', () => '/about'],
  ['an address that leads nowhere', () => '/nowhere'],
]

test.each(['phone', 'desktop'] as const)('the pages fit, on a %s', async (size) => {
  const { page, forgive } = await browsers.open('/', { as: stage.member, size })
  forgive(/status of 404/)
  const wrong: Record<string, string[]> = {}
  for (const [name, path] of pages) {
    await page.goto(`${browsers.address}${path(stage)}`)
    const root = await page.evaluate<string[]>(
      '[document.documentElement.lang, document.documentElement.dir]',
    )
    expect(root, name).toEqual(['ar-XB', 'rtl'])
    const found = await listOverflow(page)
    if (found.length > 0) wrong[name] = found
    // For looking at them: SHOTS names a folder.
    if (process.env.SHOTS)
      await page.screenshot({
        path: `${process.env.SHOTS}/${size}-${name.replace(/\W+/g, '-')}.png`,
        fullPage: true,
      })
  }
  expect(wrong).toEqual({})
})

test('a conversation is mirrored: replies stand in from the right, and arrows turn', async () => {
  const { page } = await browsers.open(`/t/${stage.long}`, { as: stage.member, size: 'desktop' })
  const edges = await page.evaluate<{ opening: number; deepest: number; turned: string }>(`({
    opening: document.querySelector('article.opening').getBoundingClientRect().right,
    deepest: Math.min(...[...document.querySelectorAll('article.post')].map(
      (post) => post.getBoundingClientRect().right)),
    turned: getComputedStyle(document.querySelector('.icon.turns')).transform,
  })`)
  expect(edges.deepest).toBeLessThan(edges.opening - 10)
  expect(edges.turned).toBe('matrix(-1, 0, 0, 1, 0, 0)')
})
