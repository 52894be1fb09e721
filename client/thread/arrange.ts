/** Brings a list of posts into its order with as few moves as it takes. */
import { word } from '../words.ts'
import type { Standing } from './order.ts'

/** Puts every post's `li` where `order` has it, and takes out those it does not name. */
export function arrange(list: HTMLElement, order: Standing<{ li: HTMLElement }>[]): void {
  const named = new Set(order.map(({ item }) => item.li))
  for (const li of list.querySelectorAll<HTMLElement>('li[data-post]')) {
    if (!named.has(li)) li.remove()
  }
  const walk = new Walk()
  const parents: HTMLElement[] = []
  for (const { item, level } of order) {
    walk.settle(level === 0 ? list : repliesOf(parents[level - 1]!), item.li)
    parents[level] = item.li
  }
  for (const fold of list.querySelectorAll('.folded')) countFold(fold)
  for (const replies of list.querySelectorAll('ol.replies')) {
    if (!replies.firstElementChild) replies.remove()
  }
}

/** The list of replies within a post's `li`; made when it has none yet. */
function repliesOf(li: HTMLElement): HTMLElement {
  const found = findReplies(li)
  if (found) return found
  const made = document.createElement('ol')
  made.className = 'replies'
  li.append(made)
  return made
}

/** The list of replies within a post's `li`, if it has one. */
export function findReplies(li: HTMLElement): HTMLElement | null {
  return li.querySelector<HTMLElement>(':scope > ol.replies')
}

/** The end of a long run may be folded away: its summary says how many posts it holds. */
function countFold(fold: Element): void {
  const count = fold.querySelectorAll('li[data-post]').length
  const summary = fold.querySelector('summary')
  const words = word('client.branch', { count })
  if (count === 0) fold.remove()
  else if (summary && summary.textContent !== words) summary.textContent = words
}

/** Goes along several lists at once and remembers in each how far it is right. */
class Walk {
  private next = new Map<Element, Element | null>()
  private last = new Map<Element, Element>()

  /** Puts `li` next in `list`; where it already is, nothing moves. */
  settle(list: HTMLElement, li: HTMLElement): void {
    if (!this.next.has(list)) this.next.set(list, postFrom(list.firstElementChild))
    if (this.next.get(list) !== li) this.move(list, li)
    else this.next.set(list, postFrom(li.nextElementSibling, li))
    this.last.set(list, li)
  }

  private move(list: HTMLElement, li: HTMLElement): void {
    for (const [other, next] of this.next) {
      if (next === li) this.next.set(other, postFrom(li.nextElementSibling, li))
    }
    const next = this.next.get(list)
    const last = this.last.get(list)
    if (next) next.before(li)
    else if (last) last.after(li)
    else list.append(li)
  }
}

/**
 * The first post at or after `element` in the same list; what is folded belongs to the list, lines
 * such as "new since Thursday" are passed over. `from` is where the search began.
 */
function postFrom(element: Element | null, from?: Element): Element | null {
  for (let at = element; at; at = at.nextElementSibling) {
    if (at.matches('[data-post]')) return at
    const folded = at.matches('.folded') && at.querySelector('[data-post]')
    if (folded) return folded
  }
  const fold = from?.parentElement?.matches('.flat') && from.closest('.folded')
  return fold ? postFrom(fold.nextElementSibling) : null
}
