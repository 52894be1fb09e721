/** The entries of a thread list: by last activity, newest first, then by title. */
import { localizeTimes } from '../time.ts'
import { parse } from '../trusted.ts'
import { language } from '../words.ts'
import { morph } from './morph.ts'
import type { Shelf } from './waiting.ts'

interface Entry {
  li: HTMLElement
  /** Last activity in milliseconds: what is true, and what the list is ordered by for now. */
  at: number
  shownAt: number | null
}

/** Threads on a page, as the contract says. */
const fullPage = 30

export class Threads implements Shelf {
  private list: HTMLElement
  private entries = new Map<string, Entry>()

  constructor(list: HTMLElement) {
    this.list = list
    for (const li of list.querySelectorAll<HTMLElement>(':scope > li[data-thread]')) {
      const at = timeOf(li)
      this.entries.set(li.dataset.thread ?? '', { li, at, shownAt: at })
    }
  }

  /** Brings an entry up to date, or takes in a new one. Returns whether its place is another now. */
  renew(id: string, html: string): boolean {
    const fresh = parse(html)
    localizeTimes(fresh)
    const at = timeOf(fresh)
    const known = this.entries.get(id)
    if (!known) {
      this.entries.set(id, { li: fresh, at, shownAt: null })
      return true
    }
    known.at = at
    if (known.li.isConnected) morph(known.li, fresh)
    else known.li = fresh
    const now = this.order((entry) => entry.shownAt)
    const then = this.order((entry) => (entry === known ? entry.at : entry.shownAt))
    if (now.indexOf(known) !== then.indexOf(known)) return true
    known.shownAt = at
    return false
  }

  remove(id: string): void {
    this.entries.get(id)?.li.remove()
    this.entries.delete(id)
  }

  /** The higher of where it is and where it goes: everything between the two would move. */
  placeOf(id: string): number | null {
    const entry = this.entries.get(id)
    if (!entry) return null
    const order = this.order((one) => (one === entry ? one.at : one.shownAt))
    const before = order[order.indexOf(entry) - 1]
    const place = before
      ? before.li.getBoundingClientRect().bottom
      : this.list.getBoundingClientRect().top
    return entry.shownAt === null ? place : Math.min(place, entry.li.getBoundingClientRect().top)
  }

  admit(ids: string[]): void {
    for (const id of ids) {
      const entry = this.entries.get(id)
      if (entry) entry.shownAt = entry.at
    }
    const order = this.order((entry) => entry.shownAt)
    for (const { li } of order.slice(fullPage)) li.remove()
    order.slice(0, fullPage).forEach(({ li }, index) => {
      const there = this.list.children[index]
      if (there !== li) this.list.insertBefore(li, there ?? null)
    })
  }

  elementOf(id: string): HTMLElement | null {
    const li = this.entries.get(id)?.li
    return li?.isConnected ? li : null
  }

  private order(timeShown: (entry: Entry) => number | null): Entry[] {
    const titles = new Intl.Collator(language())
    const titleOf = ({ li }: Entry) => li.querySelector('.title')?.textContent.trim() ?? ''
    return [...this.entries.values()]
      .filter((entry) => timeShown(entry) !== null)
      .sort(
        (one, other) =>
          timeShown(other)! - timeShown(one)! || titles.compare(titleOf(one), titleOf(other)),
      )
  }
}

function timeOf(li: HTMLElement): number {
  return Date.parse(li.dataset.at ?? '')
}
