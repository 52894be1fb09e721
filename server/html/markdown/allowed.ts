/** What the HTML of a post may consist of. All else is taken out by the sanitiser. */
export const allowedTags = [
  ...['p', 'br', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
  ...['h4', 'h5', 'h6', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['a', 'figure', 'figcaption'],
] as const

/** Attributes by tag, with the values they may have. */
export const allowedAttributes: Record<string, Record<string, RegExp>> = {
  a: { href: /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/, class: /^mention$/, rel: /^/ },
  figure: { class: /^quoted$/ },
  ol: { start: /^\d{1,9}$/ },
}

/** For links that lead elsewhere: no referrer, no vote for search engines. */
export const outsideRel = 'nofollow noopener noreferrer ugc'
