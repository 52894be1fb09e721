/** What the tests of the Markdown renderer share. */
import { JSDOM } from 'jsdom'
import { type Targets } from '../../../server/html/markdown/renderer.ts'

export const origin = 'https://forum.example'

export const nobody: Targets = { handles: {}, quotes: {}, paths: {}, pictures: {} }

export function member(handle: string) {
  return { href: `/m/${encodeURIComponent(handle)}`, text: handle }
}

const parse = new JSDOM('').window.document.createElement('template')

/** The HTML as a browser reads it. */
export function dom(html: string): DocumentFragment {
  parse.innerHTML = html
  return parse.content
}

/** Written out again here, so that a careless entry in the product's list is noticed. */
const harmlessTags = new Set(
  (
    'p br em strong del code pre blockquote ul ol li h4 h5 h6 hr ' +
    'table thead tbody tr th td a figure figcaption img'
  ).split(' '),
)
const harmlessAttributes: Record<string, RegExp> = {
  'a href': /^(https?:\/\/[^/\\]|mailto:|#|\/([^/\\]|$))/,
  'a class': /^(mention|moving)$/,
  'img src': /^\/pictures\/[0-9A-Za-z]{20}$/,
  'img srcset': /^(\/pictures\/[0-9A-Za-z]{20})\?size=small \d+w, \1 \d+w$/,
  'img sizes': /^\(max-width: 48em\) 100vw, 42em$/,
  'img width': /^\d+$/,
  'img height': /^\d+$/,
  'img alt': /^[^<>]+$/,
  'img loading': /^lazy$/,
  'img decoding': /^async$/,
  'a rel': /^nofollow noopener noreferrer ugc$/,
  'figure class': /^quoted$/,
  'ol start': /^\d+$/,
}

/** What should never be in a post; empty when the HTML is harmless. */
export function faults(html: string): string[] {
  const found: string[] = []
  for (const element of dom(html).querySelectorAll('*')) {
    const tag = element.localName
    if (!harmlessTags.has(tag)) found.push(`<${tag}>`)
    for (const { name, value } of element.attributes) {
      if (!harmlessAttributes[`${tag} ${name}`]?.test(value)) found.push(`${tag} ${name}=${value}`)
    }
    if (tag !== 'a') continue
    const href = element.getAttribute('href') ?? ''
    if (
      new URL(href, origin).origin === origin
        ? element.hasAttribute('rel')
        : !element.hasAttribute('rel')
    ) {
      found.push(`${href} and its rel`)
    }
    if (element.querySelector('a')) found.push('a link within a link')
  }
  return found
}
