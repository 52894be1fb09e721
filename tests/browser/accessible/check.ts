/** What every page owes to those who read it: with other eyes, other hands, larger letters. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkRoom } from './room.ts'

/** Whose outcome depends on colours; all other rules see the same page in either theme. */
const ofColour = { runOnly: ['color-contrast', 'link-in-text-block'] }
const everything = { rules: { 'target-size': { enabled: true } } }

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 900 }

/** Looks at the page on a phone by day, on a desktop by night, narrow, and with huge letters. */
export async function checkPage(page: Page): Promise<void> {
  await checkFrame(page)
  // Brings axe into the page, where it stays.
  await new AxeBuilder({ page }).setLegacyMode(true).withRules('html-has-lang').analyze()
  await page.setViewportSize(phone)
  await checkRoom(page)
  await checkAxe(page, 'light', everything)
  await page.setViewportSize(desktop)
  await checkAxe(page, 'dark', ofColour)
  await checkWidth(page, { window: 320, letters: 16 })
  await checkWidth(page, { window: 360, letters: 32 })
  await checkWidth(page, { window: 1280, letters: 64 })
}

async function checkAxe(page: Page, colorScheme: 'light' | 'dark', rules: object): Promise<void> {
  await page.emulateMedia({ colorScheme })
  const options = JSON.stringify({ ...rules, resultTypes: ['violations'] })
  const found = await page.evaluate<string[]>(`axe.run(document, ${options}).then((results) =>
    results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`)
  expect(found, `${colorScheme}, ${page.viewportSize()?.width} px`).toEqual([])
}

interface Frame {
  title: string
  lang: string
  headings: number
  landmarks: string[]
  /** What stands at the very edge of the window. */
  outside: string[]
}

async function checkFrame(page: Page): Promise<void> {
  const { title, ...frame } = await page.evaluate<Frame>(`({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    landmarks: ['header', 'main'].filter((name) => document.querySelector('body > ' + name)),
    outside: [...document.querySelectorAll('body > :is(header, main, aside, footer)')]
      .filter((part) => getComputedStyle(part).position === 'static' &&
        part.getClientRects().length > 0 && part.getBoundingClientRect().left < 8)
      .map((part) => part.outerHTML.slice(0, 80)),
  })`)
  expect(frame).toEqual({ lang: 'en', headings: 1, landmarks: ['header', 'main'], outside: [] })
  expect(title).toMatch(/^.{3,} · .{3,}$/)
}

/**
 * Nothing may need scrolling to the side, in a window of so many pixels, for somebody whose browser
 * is set to letters of so many pixels (16 is usual).
 */
async function checkWidth(page: Page, { window, letters }: { window: number; letters: number }) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters } })
  await page.setViewportSize({ width: window, height: 700 })
  const { size, wide } = await page.evaluate<{ size: string; wide: string[] }>(`({
    size: getComputedStyle(document.documentElement).fontSize,
    wide: document.documentElement.scrollWidth <= innerWidth ? [] :
      [...document.querySelectorAll('body *')]
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => part.outerHTML.slice(0, 120)),
  })`)
  expect(size).toBe(`${letters}px`)
  expect(wide, `letters of ${letters} px in a window of ${window} px`).toEqual([])
  await devtools.detach()
}
