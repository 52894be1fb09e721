/**
 * Every page, in the language whose letters no word has that somebody forgot to take from a
 * catalogue: what stands there in plain letters was written by somebody, and says so, so that it
 * stands right in whatever direction it is written.
 */
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../browser/accessible/entry.ts'
import {
  conversationPages,
  ownPages,
  protectionPages,
  runningPages,
} from '../browser/accessible/pages.ts'
import { setStage, type Stage } from '../browser/accessible/stage.ts'
import { teamPages } from '../browser/accessible/team-pages.ts'
import { withMail } from '../support/keep-apart.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let stage: Stage
beforeAll(async () => {
  forum = await startTestForum({ community: null, env: withMail })
  stage = await setStage(forum)
  await forum.forum.writer.transact((tx) =>
    tx.updateTable('member').set({ language: 'ar-XB' }).execute(),
  )
}, 60_000)
afterAll(() => forum.close())

/** What members, or the owner, have written, and what is no word. */
const notOurs =
  '[dir="auto"], bdi, [lang]:not(html), .prose, .house, time, code, kbd, script, style, textarea, noscript, [data-words], svg, select[name="zone"], select[name="timeZone"]'

const { DOMParser, NodeFilter } = new JSDOM().window
const parser = new DOMParser()

/** Words in plain letters that stand on a page and are marked as nobody's. */
function listPlain(html: string): string[] {
  const page = parser.parseFromString(html, 'text/html')
  const isPlain = (text: string) => !text.includes('⟦') && /[A-Za-z]{3,}/.test(text)
  const found: string[] = page.documentElement.lang === 'ar-XB' ? [] : ['another language']
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent: text = '', parentElement } = texts.currentNode
    if (!parentElement!.closest(notOurs) && isPlain(text!)) found.push(text!.trim())
  }
  const names = ['aria-label', 'placeholder', 'title']
  for (const part of page.querySelectorAll('[aria-label], [placeholder], [title]')) {
    if (part.closest('time, svg, .prose, [dir="auto"]')) continue
    const said = names.map((name) => part.getAttribute(name) ?? '').filter(isPlain)
    // What names a part by the words that stand in it is told where they stand.
    found.push(...said.filter((text) => !part.textContent.includes(text)))
  }
  return found
}

const pages = [ownPages, protectionPages, conversationPages, runningPages, teamPages].flat()

it('every word on a page is ours, or is marked as somebody’s', { timeout: 120_000 }, async () => {
  const wrong: Record<string, string[]> = {}
  for (const entry of pages) {
    if (entry.route === 'none' || entry.as === 'visitor') continue
    const address = addressOf(entry)
    const { text } = await stage[entry.as].get(address).accept('html')
    const found = listPlain(text)
    if (found.length > 0) wrong[`${address} for a ${entry.as}`] = found.slice(0, 5)
  }
  expect(wrong).toEqual({})
})

function addressOf({ path, route }: Entry): string {
  return typeof path === 'function' ? path(stage) : (path ?? route)
}
