/** News that must not move what is being read: it waits, counted, until the reader wants it. */
import { closedAround } from './go-to.ts'
import { steady } from './steady.ts'

/** Where a place is, seen from the window. */
export type Side = 'above' | 'within' | 'below'

/** The side on which something would begin; `top` and `height` of the window in pixels. */
export function sideOf(top: number, height: number): Side {
  if (top < 0) return 'above'
  return top < height ? 'within' : 'below'
}

/**
 * True when something may enter its place unseen: below the window always; above it only after
 * the reader has been there (`met`), who then has left it behind.
 */
export function mayEnter(side: Side, met: boolean): boolean {
  return side === 'below' || (side === 'above' && met)
}

/** A list that can let in what waits. */
export interface Shelf {
  /** Where it would begin, in pixels from the top of the window; null while it has no place. */
  placeOf(id: string): number | null
  admit(ids: string[]): void
  elementOf(id: string): HTMLElement | null
}

export class Waiting {
  /** Out of the page; true when the reader has been where it belongs. */
  private outside = new Map<string, boolean>()
  /** In the page, not yet seen. */
  private unseen = new Set<string>()
  /** On another page. */
  private elsewhere = new Set<string>()
  private shelf: Shelf
  /** Told whenever the number of new things changes. */
  private changed: (count: number) => void

  constructor(shelf: Shelf, changed: (count: number) => void) {
    this.shelf = shelf
    this.changed = changed
  }

  get count(): number {
    return this.outside.size + this.unseen.size + this.elsewhere.size
  }

  /** Something new; it enters at once where nobody can see it enter. */
  arrived(id: string): void {
    this.outside.set(id, false)
    this.settle()
  }

  /** Something new that stands on another page. */
  arrivedElsewhere(id: string): void {
    this.elsewhere.add(id)
    this.changed(this.count)
  }

  /** It is gone again, or need not be counted. */
  forget(id: string): void {
    this.outside.delete(id)
    this.unseen.delete(id)
    this.elsewhere.delete(id)
    this.changed(this.count)
  }

  /** Lets in whatever may enter now, and forgets what the reader has before their eyes. */
  settle(): void {
    let entered: boolean
    do {
      const ids = [...this.outside.keys()].filter((id) => this.isDue(id))
      this.enter(ids)
      // What answers something that has just entered has a place only now.
      entered = ids.length > 0
    } while (entered)
    if (document.visibilityState === 'visible') this.markSeen()
    this.changed(this.count)
  }

  /** Lets one in at once: its own author asks for it. */
  show(id: string): void {
    this.outside.delete(id)
    steady(() => this.shelf.admit([id]))
    this.forget(id)
  }

  /** Lets everything in and returns the first new one of the page, or null. */
  open(): HTMLElement | null {
    this.enter([...this.outside.keys()])
    const [first] = [...this.unseen]
      .map((id) => this.shelf.elementOf(id))
      .filter((element) => element !== null)
      .sort((one, other) => (precedes(one, other) ? -1 : 1))
    return first ?? null
  }

  /** One that stands on another page, or null. */
  get nextElsewhere(): string | null {
    const [id] = this.elsewhere
    return id ?? null
  }

  private isDue(id: string): boolean {
    const top = this.shelf.placeOf(id)
    if (top === null) return false
    const side = sideOf(top, innerHeight)
    const met = this.outside.get(id) === true || side === 'within'
    this.outside.set(id, met)
    return mayEnter(side, met)
  }

  private enter(ids: string[]): void {
    if (ids.length === 0) return
    steady(() => this.shelf.admit(ids))
    for (const id of ids) {
      this.outside.delete(id)
      this.unseen.add(id)
    }
  }

  private markSeen(): void {
    for (const id of this.unseen) {
      const element = this.shelf.elementOf(id)
      if (!element || isInView(element)) this.unseen.delete(id)
    }
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return !closedAround(element) && top < innerHeight && bottom >= 0
}

function precedes(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
