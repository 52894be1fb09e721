/** The one door for markup that is already safe: rendered Markdown, ornaments and icons. */
import { h } from 'preact'

/** Puts `html` into an element as it is. Never pass anything that a member typed. */
export function Raw(props: {
  html: string
  as?: 'div' | 'span' | 'p' | 'ol'
  class?: string
  dir?: 'auto'
}) {
  const { html, as = 'span', ...rest } = props
  return h(as, { ...rest, dangerouslySetInnerHTML: { __html: html } })
}
