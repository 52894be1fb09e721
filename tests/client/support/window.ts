/** What a browser's window does and jsdom's does not. */
import { vi } from 'vitest'

/**
 * Where elements, or those with an id, are, in pixels from the top of the window; zero where a test
 * does not say.
 */
export const tops = new Map<Element | string, [top: number, bottom: number]>()

/** Fills the gaps; `scrolled` counts every correction of the scroll position. */
export function completeWindow() {
  const scrolled = vi.fn()
  tops.clear()
  vi.stubGlobal('scrollBy', scrolled)
  Element.prototype.scrollIntoView = vi.fn()
  Element.prototype.getBoundingClientRect = function () {
    const [top, bottom] = tops.get(this) ?? tops.get(this.id) ?? [0, 0]
    return { top, bottom, height: bottom - top, left: 0, right: 0, width: 0 } as DOMRect
  }
  return { scrolled }
}
