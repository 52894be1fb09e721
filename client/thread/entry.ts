/** What a thread page knows of itself and of each of its posts. */
import type { Place } from './order.ts'

export interface Entry extends Place {
  li: HTMLLIElement
  /** True while it is kept out of the page until the reader wants it. */
  waits: boolean
}

export interface Page {
  list: HTMLElement
  newest: boolean
  /** Id of the opening post, whose replies stand at the margin. */
  opening: string
  /** Nothing comes before this page, or after it, in the order it is shown in. */
  first: boolean
  last: boolean
}
