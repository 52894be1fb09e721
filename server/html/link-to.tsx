import type { VNode } from 'preact'

/** For `rich`: makes a link of the words between `<link>` and `</link>` in a message. */
export function linkTo(href: string): (parts: (string | VNode)[]) => VNode {
  return (parts) => <a href={href}>{parts}</a>
}
