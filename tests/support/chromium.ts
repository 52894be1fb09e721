/** A real browser before a forum that listens; only what jsdom cannot tell is tested with it. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { loadAssets } from '../../server/html/assets.ts'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']

/** Starts the browser. @throws Error when there is none; `CHROMIUM` names one that is elsewhere */
export function openBrowser(): Promise<Browser> {
  const executablePath = candidates.find((one) => one !== undefined && fs.existsSync(one))
  if (!executablePath) throw new Error('No Chromium. Set CHROMIUM to the path of one.')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** Opens the forum and gives it the browser's code and style as they are now; returns its address. */
export async function openWithAssets(forum: TestForum): Promise<string> {
  const address = await forum.open()
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-assets-'))
  const shared = {
    outdir,
    bundle: true,
    minify: true,
    target: 'es2020',
    logLevel: 'error' as const,
  }
  await build({ ...shared, entryPoints: { main: 'client/main.ts' }, format: 'esm' })
  await build({ ...shared, entryPoints: { main: 'client/style/main.css' } })
  loadAssets(outdir)
  fs.rmSync(outdir, { recursive: true })
  return address
}

export interface Visit {
  page: Page
  /** What the browser complained of: broken scripts, refused markup, … */
  problems: string[]
  /** Layout shift since the last time it was asked, as browsers sum it up. */
  shift: () => Promise<number>
  /** Where a post begins, in pixels from the top of the window. */
  topOf: (post: string) => Promise<number>
}

/** Opens a page as a member, in a window of its own. */
export async function visit(browser: Browser, address: string, who: Person): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  const [name = '', value = ''] = who.cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) {
      problems.push(message.text())
    }
  })
  await page.addInitScript(observeShift)
  return {
    page,
    problems,
    shift: () => page.evaluate('window.shift.splice(0).reduce((sum, one) => sum + one, 0)'),
    topOf: (post) =>
      page.evaluate(`document.getElementById('p-${post}').getBoundingClientRect().top`),
  }
}

const observeShift = `
  window.shift = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift.push(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })`
