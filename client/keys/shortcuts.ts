/**
 * Single keys for those who like them. They do nothing while somebody types, with another key held,
 * or once switched off (WCAG 2.1.4); everything they do can be done without.
 */
import { goTo } from '../thread/go-to.ts'
import { showSheet } from './sheet.ts'
import { next, postAtHand, previous } from './step.ts'

const keys: Readonly<Record<string, () => void>> = {
  '?': () => void showSheet(),
  '/': () => visit('/search'),
  j: () => next(),
  k: () => previous(),
  r: () => postAtHand()?.querySelector<HTMLElement>('[data-reply]')?.click(),
  n: () => toNew(),
}

const places: Readonly<Record<string, string>> = {
  h: '/',
  s: '/spaces',
  n: '/notifications',
  y: '/me',
}

/** Milliseconds in which the second key of a pair is waited for. */
const pairMs = 1_500

/** Listens for keys, unless the member has switched them off. */
export function startShortcuts(): void {
  if (document.body.dataset.keys === '0') return
  let goUntil = 0
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isMeantOtherwise(event)) return
    const place = event.timeStamp < goUntil ? places[event.key] : undefined
    goUntil = event.key === 'g' ? event.timeStamp + pairMs : 0
    const act = place === undefined ? keys[event.key] : () => visit(place)
    if (!act) return
    event.preventDefault()
    act()
  })
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target as HTMLElement
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}

function visit(address: string): void {
  location.assign(address)
}

/** To what has just come, or else to where the reader stopped last time. */
function toNew(): void {
  const come = document.querySelector<HTMLElement>('.waiting:not([hidden]) a')
  const mark = document.getElementById('first-unread')
  if (come) return come.click()
  if (mark) return goTo(mark)
  document.querySelector<HTMLElement>('a[href$="/first-unread"]')?.click()
}
