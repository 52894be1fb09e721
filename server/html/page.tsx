/** Pages: the frame that every page shares, and how a page becomes text. */
import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { directionOf } from '../../shared/languages.ts'
import type { Ask } from '../request/ask.ts'
import { inLanguage, t } from '../words/index.ts'
import { type AssetName, assetPath, buildOf } from './assets.ts'
import { wordsTemplate } from './client-words.ts'
import { escapeHtml } from './escape.ts'
import { iconHtml, iconSprite } from './icons.tsx'
import { languageSwitch } from './language-switch.ts'
import { pauseBanner } from './pause-banner.ts'
import { bytesOf, type Piece } from './pieces.ts'
import { signHtml } from './sign.ts'

export type Nav = 'home' | 'spaces' | 'search' | 'notices' | 'you' | 'running' | 'none'

export interface Page {
  /** A function where it is in words of ours: those are put in the reader's language later. */
  title: string | (() => string)
  /** Which entry of the running head is the current one. */
  nav?: Nav
  /** Class of <main>: `spread` has an outer margin, `narrow` is for forms. */
  layout?: 'spread' | 'narrow' | 'plain'
  /** Either elements, or text that is already safe (hot pages build it themselves). */
  body: () => ComponentChildren
  html?: () => readonly Piece[]
  /** Scripts that this page needs besides the one that every page has. */
  scripts?: readonly AssetName[]
  /** True where the community lets search engines list the page. */
  indexed?: boolean
  /** The address of the page's Atom feed. */
  feed?: string
  /** Leaves the running head out: set-up and the quiet pages. */
  bare?: boolean
  /** Kept in the browser for when the forum cannot be reached: nothing on it can be sent. */
  offline?: boolean
}

/** The whole document in UTF-8. Synchronous: everything it shows has been read before. */
export function renderPage(ask: Ask, page: Page): Buffer {
  return inLanguage(ask.language, () => {
    const inner = page.html ? page.html() : [render(<>{page.body()}</>)]
    return bytesOf([head(ask, page), ...inner, foot(ask, page)])
  })
}

function head(ask: Ask, page: Page): string {
  const { community, self, language } = ask
  const name = escapeHtml(community.name)
  const title = typeof page.title === 'string' ? page.title : page.title()
  const theme = self && self.theme !== 'device' ? ` data-theme="${self.theme}"` : ''
  const layout = page.layout && page.layout !== 'plain' ? ` class="${page.layout}"` : ''
  return (
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"${theme}><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `${page.indexed ? '' : '<meta name="robots" content="noindex">'}<meta name="color-scheme" content="light dark">` +
    `<title>${escapeHtml(title)} · ${name}</title>` +
    `<link rel="stylesheet" href="${assetPath('main.css')}">` +
    `<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">` +
    `<link rel="apple-touch-icon" href="${assetPath('icon-180.png')}">` +
    `<link rel="manifest" href="/manifest.webmanifest?v=${buildOf(name)}">` +
    (page.feed ? `<link rel="alternate" type="application/atom+xml" href="${page.feed}">` : '') +
    ['main.js' as const, ...(page.scripts ?? [])].map(scriptHtml).join('') +
    '</head>' +
    `<body${self ? ` data-me="${self.publicId}" data-pictures="${assetPath('pictures.js')}"` : ''}${self?.shortcuts === false ? ' data-keys="0"' : ''}>${iconSprite}` +
    `<a class="skip button" href="#main">${t('shell.skip')}</a>` +
    mast(ask, page) +
    (page.bare ? '' : pauseBanner(ask)) +
    `<main id="main" tabindex="-1"${layout}>`
  )
}

function scriptHtml(name: AssetName): string {
  return `<script type="module" src="${assetPath(name)}"></script>`
}

function mast(ask: Ask, page: Page): string {
  const house = `<a class="house" href="/">${iconHtml('alongside')} ${escapeHtml(ask.community.name)}</a>`
  if (page.bare) return `<header class="mast">${house}</header>`
  return (
    `<header class="mast">${house}` +
    `<a class="tonight" href="/crisis">${iconHtml('lamp')} ${t('shell.crisis')}</a>` +
    `<div class="run"><nav aria-label="${t('shell.main')}"><ul>${entries(ask, page.nav ?? 'none')}</ul></nav>${signHtml(ask)}</div></header>`
  )
}

function entries(ask: Ask, current: Nav): string {
  const link = (nav: Nav, href: string, text: string) =>
    `<li><a href="${href}"${nav === current && nav !== 'none' ? ' aria-current="page"' : ''}>${text}</a></li>`
  const first =
    link('home', '/', t('shell.home')) +
    link('spaces', '/spaces', t('shell.spaces')) +
    link('search', '/search', t('shell.search'))
  if (!ask.self) {
    const leadsBack = ask.address !== null && !/^\/(?:sign-in)?(?:\?|$)/.test(ask.address)
    const next = leadsBack ? `?next=${encodeURIComponent(ask.address)}` : ''
    return (
      first +
      link('none', `/sign-in${next}`, t('shell.signIn')) +
      link('none', '/join', t('shell.join'))
    )
  }
  const runs = ask.viewer.has('owner') || ask.viewer.has('moderator')
  return (
    first +
    link('notices', '/notifications', t('shell.notices') + badge(ask.unread)) +
    link('you', '/me', t('shell.you')) +
    (runs ? link('running', '/community', t('shell.running')) : '')
  )
}

// The number comes first in it: open pages put another in its place.
function badge(unread: number): string {
  const words = t('notice.badge')
  return ` <b data-unread${unread === 0 ? ' hidden' : ''}>${unread}<span class="unseen">${words}</span></b>`
}

function foot(ask: Ask, page: Page): string {
  const languages = page.offline ? '' : `<li>${languageSwitch(ask)}</li>`
  if (page.bare) {
    return `</main><footer class="colophon"><ul>${languages}</ul></footer>${wordsTemplate()}</body></html>`
  }
  const links = (
    [
      ['/help', 'shell.help'],
      ['/about', 'shell.about'],
      ['/agreement', 'shell.agreement'],
      ['/help/privacy', 'shell.privacy'],
    ] as const
  )
    .map(([href, word]) => `<li><a href="${href}">${t(word)}</a></li>`)
    .join('')
  const out = ask.self
    ? `<li><form method="post" action="/sign-out"><button class="act">${t('shell.signOut')}</button></form></li>`
    : ''
  return (
    `</main><footer class="colophon" aria-label="${t('shell.footer')}">` +
    `<ul>${links}${languages}${out}</ul></footer>${wordsTemplate()}</body></html>`
  )
}
