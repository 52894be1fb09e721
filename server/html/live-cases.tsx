import { type ComponentChildren, h } from 'preact'

/** A part of a page for the moderation team that follows what happens, where scripts run. */
export function LiveCases({ children }: { children: ComponentChildren }) {
  return h('live-cases', null, children)
}
