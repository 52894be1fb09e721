/** Real browsers before a real forum: what they complain of fails the test, whatever it is about. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest'
import type { Person } from './people.ts'
import { startTestForum, type TestForum } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the built style, script and icon. */
    client: string
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Milliseconds for one thing to happen, and for a whole test: a busy machine takes its time. */
const patience = 15_000
const longest = 90_000

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } }

export interface WindowOptions {
  /** Who is signed in; nobody otherwise. */
  as?: Person
  size?: keyof typeof sizes
  theme?: 'light' | 'dark'
  /** False for a browser with scripts switched off. */
  scripts?: boolean
}

export interface Window {
  page: Page
  context: BrowserContext
  /** Lets complaints pass that the test causes on purpose, such as a refused request. */
  forgive: (...patterns: RegExp[]) => void
  /** The sum of layout shifts since it was last asked, as browsers measure them. */
  shift: () => Promise<number>
}

export interface Browsers {
  /** A forum that answers at the address, with the browser's code as it is now. */
  forum: TestForum
  address: string
  /** A window with a profile of its own, on the forum's first page or another. */
  open(path?: string, options?: WindowOptions): Promise<Window>
  /** A browser with a profile of its own, before any page. */
  window(options?: WindowOptions): Promise<Window>
}

interface Watched {
  window: Window
  complaints: string[]
  forgiven: RegExp[]
}

/**
 * Gives the tests of a file one forum, reached as `host`, and one browser. After each test its windows are closed, and
 * whatever a page complained of fails it: errors and warnings in the console, refused markup,
 * requests to other hosts.
 */
export function useBrowsers(
  options: Parameters<typeof startTestForum>[0] = {},
  host = '127.0.0.1',
): Browsers {
  vi.setConfig({ testTimeout: longest })
  let browser: Browser
  let forum: TestForum
  let address = ''
  let watched: Watched[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: flags })
    forum = await startTestForum({ assets: inject('client'), ...options })
    address = (await forum.open()).replace('127.0.0.1', host)
  })
  afterEach(async ({ task }) => {
    const before = watched
    watched = []
    if (task.result?.state === 'fail') await picture(before, task.name)
    const complaints = before.flatMap(({ complaints, forgiven }) =>
      complaints.filter((one) => !forgiven.some((pattern) => pattern.test(one))),
    )
    await Promise.all(before.map(({ window }) => window.context.close()))
    expect(complaints).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await forum.close()
  })

  const window = async (wanted: WindowOptions = {}): Promise<Window> => {
    const context = await browser.newContext({
      viewport: sizes[wanted.size ?? 'desktop'],
      colorScheme: wanted.theme ?? 'light',
      javaScriptEnabled: wanted.scripts ?? true,
    })
    context.setDefaultTimeout(patience)
    if (wanted.as) await signIn(context, wanted.as, address)
    const entry = await watch(context, address)
    watched.push(entry)
    return entry.window
  }
  return {
    get forum() {
      return forum
    },
    get address() {
      return address
    },
    window,
    open: async (place = '/', wanted = {}) => {
      const opened = await window(wanted)
      await opened.page.goto(new URL(place, address).href)
      return opened
    },
  }
}

function findChromium(): string {
  const wanted = process.env.CHROMIUM ?? ''
  const usual = places.flatMap((place) => names.map((name) => path.join(place, name)))
  const found = [wanted, ...usual].find((file) => file !== '' && fs.existsSync(file))
  if (found) return found
  throw new Error(
    'These tests need Chromium. Install it with "apt-get install chromium" (or your system’s ' +
      'way), or set CHROMIUM to the path of one.',
  )
}

async function signIn(context: BrowserContext, who: Person, address: string): Promise<void> {
  const [name = '', value = ''] = who.cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
}

async function watch(context: BrowserContext, address: string): Promise<Watched> {
  const complaints: string[] = []
  const forgiven: RegExp[] = []
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) complaints.push(`asked ${request.url()}`)
  })
  await context.addInitScript(observeShift)
  const page = await context.newPage()
  const shift = () => page.evaluate<number>('window.shifts.splice(0).reduce((a, b) => a + b, 0)')
  const forgive = (...patterns: RegExp[]) => void forgiven.push(...patterns)
  return { complaints, forgiven, window: { page, context, forgive, shift } }
}

/** Leaves a picture of each window, for whoever wants to see why a test failed. */
async function picture(watched: readonly Watched[], name: string): Promise<void> {
  const folder = path.join(os.tmpdir(), 'alongside-failures')
  const file = name.replace(/\W+/g, '-')
  for (const [at, { window }] of watched.entries()) {
    await window.page.screenshot({ path: path.join(folder, `${file}-${at + 1}.png`) })
  }
}

// Shifts right after a press or a key are the reader's own doing, and browsers leave them out too.
const observeShift = `
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) window.shifts.push(entry.value)
    }
  }).observe({ type: 'layout-shift', buffered: true })`
