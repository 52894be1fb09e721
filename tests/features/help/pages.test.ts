import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { defaultAgreement } from '../../../server/features/help/en/default-agreement.ts'
import { defaultCrisis } from '../../../server/features/help/en/default-crisis.ts'
import { helpPages } from '../../../server/features/help/help-page.ts'

const rendered = helpPages('en').map(
  ({ slug, title, Page }) => [slug, title, render(h(Page, {}))] as const,
)
const prose = (html: string) => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&')
const anchorsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)

/** What the house does not say; see "Words" in the notes on the interface. */
const avoided = /\busers?\b|mental patient|suffers? from|blocked content|please note|!/i

describe.each(rendered)('the help page %s', (_, title, html) => {
  test('is one article under one heading, which is its title', () => {
    expect(html).toMatch(/^<article class="narrow prose"><h1>/)
    expect([...html.matchAll(/<h1>([^<]+)<\/h1>/g)].map(([, text]) => text)).toEqual([title])
    expect(html).not.toMatch(/<h[3-6]/)
  })

  test('can be linked to by section', () => {
    const sections = [...html.matchAll(/<h2([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(sections.every((attributes) => / id="[a-z-]+"/.test(attributes!))).toBe(true)
    expect(new Set(anchorsOf(html)).size).toBe(anchorsOf(html).length)
  })

  test('speaks as the house speaks', () => {
    expect(prose(html)).not.toMatch(avoided)
  })

  test('has no two words run together where its lines were broken', () => {
    expect(prose(html)).not.toMatch(/[a-z][.,:;][A-Z]|undefined|\[object/)
    expect(html).not.toMatch(/[a-z.,:;)]<(?:a|b|i|code|kbd)\b/)
    expect(html).not.toMatch(/<\/(?:a|b|i|code|kbd)>[A-Za-z0-9]/)
  })
})

test('every link leads to a page of the forum, and to a section that exists', () => {
  const pages = new Map<string, string>(rendered.map(([slug, , html]) => [`/help/${slug}`, html]))
  const elsewhere = [
    '/agreement',
    '/crisis',
    '/me',
    '/me/bookmarks',
    '/me/check-ins',
    '/me/decisions',
    '/me/export',
    '/me/mutes',
    '/me/pictures',
    '/me/reports',
    '/me/standing',
    '/me/team',
    '/notifications',
    '/me/following',
    '/me/notices',
    '/me/muted-words',
    '/moderation/log',
    '/moderation/numbers',
    '/about',
    '/rules',
    '/search',
    '/word-lists',
    '/worry',
  ]
  const links = rendered.flatMap(([, , html]) => [...html.matchAll(/href="([^"]+)"/g)])
  expect(links.length).toBeGreaterThan(5)
  for (const [, href = ''] of links) {
    const [path = '', section] = href.split('#')
    const html = pages.get(path)
    expect(elsewhere.includes(path) || html !== undefined, href).toBe(true)
    if (section && html !== undefined) expect(anchorsOf(html), href).toContain(section)
  }
})

test('every accepted channel is named to members', () => {
  const html = rendered.find(([slug]) => slug === 'who-sees-what')![2]
  const open = prose(html.slice(html.indexOf('id="stays-open"')))
  for (const channel of [
    /handle that is taken/,
    /Other people’s words/,
    /seen before/,
    /moment of a change/,
    /Two accounts, or a friend/,
    /runs the server/,
    /What moderation does/,
    /How long a page takes/,
  ]) {
    expect(open).toMatch(channel)
  }
})

describe('what a community starts with', () => {
  test('the agreement is a short numbered list in Markdown', () => {
    const rules = defaultAgreement.match(/^\d+\. \*\*[^*]+\*\*/gm)
    expect(rules?.length).toBeGreaterThanOrEqual(7)
    expect(rules?.length).toBeLessThanOrEqual(9)
    expect(defaultAgreement).not.toMatch(avoided)
  })

  test('the crisis list names no number, and warns wherever police may come', () => {
    for (const resource of defaultCrisis) {
      const words = `${resource.name} ${resource.how} ${resource.where}`
      expect(words).not.toMatch(/\d/)
      expect(words).not.toMatch(avoided)
      if (/emergency number|admission|trace a call/i.test(words)) {
        expect(resource.mayInvolvePolice, resource.name).toBe(true)
      }
    }
    expect(defaultCrisis.some((resource) => !resource.mayInvolvePolice)).toBe(true)
  })
})
