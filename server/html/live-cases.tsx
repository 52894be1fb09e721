import { type ComponentChildren, h } from 'preact'

/**
 * A part of the page `from` for the moderation team, which follows what happens where scripts run.
 * On another address, as when a form failed, it stays as it is: what went wrong is still to be read.
 */
export function LiveCases({ from, children }: { from: string; children: ComponentChildren }) {
  return h('live-cases', { 'data-from': from }, children)
}
