/** What the main thread and the rendering thread say to each other. */
import type { Rendered, Targets } from './targets.ts'
import type { TooComplexReason } from './too-complex.ts'

export interface ThreadData {
  /** Of this forum, such as `https://forum.example`. */
  origin: string
}

export interface Order {
  source: string
  targets: Targets
}

/** `loading` and `working` say whose time it is that passes: only work is limited to a second. */
export type Report =
  | { step: 'loading' }
  | { step: 'working' }
  | { step: 'done'; rendered: Rendered }
  | { step: 'refused'; reason: TooComplexReason }
  | { step: 'failed'; error: Error }
