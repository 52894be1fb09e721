/** Changes a page without moving what is being read or typed. */

const landmarks = 'article, .prose > *, .gone, .composer, .contents > li'

/**
 * Runs `change`, then scrolls by as much as it moved the first line in view; the field being
 * typed in counts before anything else.
 */
export function steady(change: () => void): void {
  const anchors = inView()
  // Browsers that hold the page still by themselves would otherwise add their own correction.
  const { style } = document.documentElement
  style.overflowAnchor = 'none'
  change()
  const anchor = anchors.find(({ element }) => element.isConnected)
  const moved = anchor ? anchor.element.getBoundingClientRect().top - anchor.top : 0
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
  requestAnimationFrame(() => {
    style.overflowAnchor = ''
  })
}

interface Anchor {
  element: Element
  top: number
}

function inView(): Anchor[] {
  const anchors: Anchor[] = []
  const cut: Anchor[] = []
  for (const element of document.querySelectorAll(landmarks)) {
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight) continue
    if (top >= 0) anchors.push({ element, top })
    else cut.push({ element, top })
  }
  return [...typing(), ...anchors, ...cut.reverse()]
}

function typing(): Anchor[] {
  const element = document.activeElement
  if (!element?.matches('textarea, input, select')) return []
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight ? [{ element, top }] : []
}
