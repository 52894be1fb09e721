import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { helpPages } from '../../../server/features/help/help-page.ts'
import { inLanguage } from '../../../server/words/index.ts'
import type { Spoken } from '../../../shared/languages.ts'
import { avoided } from '../../support/house-words.ts'

const renderedIn = (language: Spoken) =>
  helpPages(language).map(
    ({ slug, title, Page }) =>
      [slug, title, inLanguage(language, () => render(h(Page, {}))), language] as const,
  )
const rendered = renderedIn('en')
const translated = renderedIn('es')
const prose = (html: string) => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&')
const anchorsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
/** The numbers a page states, without what sets their thousands apart. */
const numbersIn = (html: string) =>
  prose(html)
    .replace(/(?<=\d)[.,](?=\d{3}\b)/g, '')
    .match(/\d+/g) ?? []

describe.each([...rendered, ...translated])(
  'the help page %s, “%s”',
  (_, title, html, language) => {
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
      expect(prose(html)).not.toMatch(avoided[language])
    })

    test('has no two words run together where its lines were broken', () => {
      expect(prose(html)).not.toMatch(/\p{Ll}[.,:;]\p{Lu}|undefined|\[object/u)
      expect(html).not.toMatch(/[\p{Ll}.,:;)]<(?:a|b|i|code|kbd)\b/u)
      expect(html).not.toMatch(/<\/(?:a|b|i|code|kbd)>[\p{L}0-9]/u)
    })
  },
)

test('a translated page has the sections, the links and the numbers of the English one', () => {
  for (const [at, [slug, , html]] of translated.entries()) {
    const english = rendered[at]![2]
    expect(slug).toBe(rendered[at]![0])
    expect(anchorsOf(html), slug).toEqual(anchorsOf(english))
    expect(linksOf(html).sort(), slug).toEqual(linksOf(english).sort())
    expect(numbersIn(html).sort(), slug).toEqual(numbersIn(english).sort())
  }
})

test('every link leads to a page of the forum, and to a section that exists', () => {
  const pages = new Map<string, string>(rendered.map(([slug, , html]) => [`/help/${slug}`, html]))
  const elsewhere = [
    '/agreement',
    '/crisis',
    '/me',
    '/me/bookmarks',
    '/me/check-ins',
    '/me/contact-points',
    '/me/decisions',
    '/me/export',
    '/me/mutes',
    '/me/pictures',
    '/me/push',
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
  const links = rendered.flatMap(([, , html]) => linksOf(html))
  expect(links.length).toBeGreaterThan(5)
  for (const href of links) {
    const [path = '', section] = href.split('#')
    const html = pages.get(path)
    expect(elsewhere.includes(path) || html !== undefined, href).toBe(true)
    if (section && html !== undefined) expect(anchorsOf(html), href).toContain(section)
  }
})

const channels: Record<Spoken, readonly RegExp[]> = {
  en: [
    /handle that is taken/,
    /Other people’s words/,
    /seen before/,
    /moment of a change/,
    /Two accounts, or a friend/,
    /runs the server/,
    /What moderation does/,
    /How long a page takes/,
  ],
  es: [
    /seudónimo ocupado/,
    /palabras de otras personas/,
    /ya se ha visto/,
    /momento de un cambio/,
    /Dos cuentas, o una amistad/,
    /administra el servidor/,
    /Lo que hace la moderación/,
    /tarda en cargar una página/,
  ],
}

test.each([...rendered, ...translated].filter(([slug]) => slug === 'who-sees-what'))(
  'every accepted channel is named to members: %s, “%s”',
  (_, _title, html, language) => {
    const open = prose(html.slice(html.indexOf('id="stays-open"')))
    for (const channel of channels[language]) expect(open).toMatch(channel)
  },
)
