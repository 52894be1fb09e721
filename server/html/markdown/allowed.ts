/** What the HTML of a post may consist of. All else is taken out by the sanitiser. */
export const allowedTags = [
  ...['p', 'br', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
  ...['h4', 'h5', 'h6', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['a', 'figure', 'figcaption', 'img'],
] as const

/** Attributes by tag, with the values they may have. */
export const allowedAttributes: Record<string, Record<string, RegExp>> = {
  a: { href: /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/, class: /^(?:mention|moving)$/, rel: /^/ },
  figure: { class: /^quoted$/ },
  // Of this forum alone: a picture from elsewhere would tell its host who reads.
  img: {
    src: /^\/pictures\/[0-9A-Za-z]{20}$/,
    srcset:
      /^\/pictures\/[0-9A-Za-z]{20}\?size=small \d{1,4}w, \/pictures\/[0-9A-Za-z]{20} \d{1,4}w$/,
    sizes: /^\(max-width: 48em\) 100vw, 42em$/,
    width: /^\d{1,4}$/,
    height: /^\d{1,4}$/,
    alt: /^/,
    loading: /^lazy$/,
    decoding: /^async$/,
  },
  ol: { start: /^\d{1,9}$/ },
}

/** For links that lead elsewhere: no referrer, no vote for search engines. */
export const outsideRel = 'nofollow noopener noreferrer ugc'
