/** Reads from the markup which posts a thread page begins with. */
import type { Entry, Page } from './entry.ts'

/** What `<live-thread>` and the markup in it say about the page; null when it has no list. */
export function readSettings(host: HTMLElement): Page | null {
  const list = host.querySelector<HTMLElement>('.thread')
  if (!list) return null
  const { order, last, first, opening } = host.dataset
  return {
    list,
    newest: order === 'newest',
    opening: opening ?? openingOf(host)?.dataset.post ?? '',
    first: first === undefined ? !location.search.includes('after=') : first === '1',
    last: last === '1',
  }
}

/** The element that holds the opening post, above the list. */
export function openingOf(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('div[data-post]')
}

/** The posts of the page as the server sent it, by id. */
export function readPage({ list, newest, opening }: Page): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const li of list.querySelectorAll<HTMLLIElement>('li[data-post]')) {
    const { post: id = '', parent = '' } = li.dataset
    const pinned = !newest && parent !== '' && parent !== opening && !entries.has(parent)
    const at = pinned ? -Infinity : timeOf(li)
    entries.set(id, { id, parent, at, turn: entries.size, pinned, li, waits: false })
  }
  return entries
}

/** A placeholder has no time: it shares that of the post before it, and comes after it. */
function timeOf(li: HTMLElement): number {
  let at: Element | null = li
  while (at && !(at as HTMLElement).dataset.at) at = at.previousElementSibling
  return at ? Date.parse((at as HTMLElement).dataset.at ?? '') : -Infinity
}
