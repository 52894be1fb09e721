import { type ComponentChildren, h } from 'preact'

interface LiveCasesView {
  from: string
  /** Which frames say that something has moved: left out, those for the moderation team. */
  hears?: 'notice'
  children: ComponentChildren
}

/**
 * A part of the page `from`, for the moderation team or for whoever talks with it, which follows what
 * happens where scripts run. On another address, as when a form failed, it stays as it is: what went
 * wrong is still to be read.
 */
export function LiveCases({ from, hears, children }: LiveCasesView) {
  return h('live-cases', { 'data-from': from, 'data-hears': hears }, children)
}
