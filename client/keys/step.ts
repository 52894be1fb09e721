/** From post to post, or from thread to thread in a list, in the order of the page. */
import { goTo } from '../thread/go-to.ts'

const steps = 'article[id^="p-"], ul.contents > li'

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(steps)].filter(
    // What is folded away has no place on the page.
    (element) => element.getClientRects().length > 0,
  )
}

/** The post or line that has the focus, or something in it that has. */
function here(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(steps) ?? null
}

/** The post that has the focus; without one, the first that begins in the window. */
export function postAtHand(): HTMLElement | null {
  return here() ?? all().find((element) => element.getBoundingClientRect().top >= 0) ?? null
}

/** Goes to the next one; without one in focus, to the first that begins in the window. */
export function next(): void {
  const from = here()
  const list = all()
  go(from ? list[list.indexOf(from) + 1] : (postAtHand() ?? undefined))
}

/** Goes to the one before. */
export function previous(): void {
  const from = here() ?? postAtHand()
  const list = all()
  go(from ? list[list.indexOf(from) - 1] : undefined)
}

function go(element: HTMLElement | undefined): void {
  if (!element) return
  // A line of a list is there for its link: Enter follows it.
  const link = element.matches('li') ? element.querySelector<HTMLElement>('a[href]') : null
  if (!link) return goTo(element)
  link.focus()
}
