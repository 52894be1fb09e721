/** Recognises HTML that the sanitiser would return unchanged, so that most posts need none. */

const flow = ['', 'blockquote', 'li']
const phrasing = ['p', 'h4', 'h5', 'h6', 'li', 'th', 'td', 'em', 'strong', 'del']

/** Which element each tag may stand in; `''` is the post itself. */
const parents = new Map<string, readonly string[]>([
  ...['p', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'ul', 'ol', 'pre', 'table'].map(
    (tag) => [tag, flow] as const,
  ),
  ...['em', 'strong', 'del', 'br'].map((tag) => [tag, phrasing] as const),
  ['code', [...phrasing, 'pre']],
  ['li', ['ul', 'ol']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tr', ['thead', 'tbody']],
  ['th', ['tr']],
  ['td', ['tr']],
])

const empty = new Set(['br', 'hr'])
const mayHoldText = new Set([...phrasing, 'code'])
/** A parser drops the first line break of a `pre`. */
const mayHoldLineBreaks = new Set(['', 'blockquote', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr'])
const piece = /<(\/?)([a-z][a-z0-9]*)>|([^<]+)/y
/** What a parser would change, or a serialiser spell otherwise. */
const changing = /[>\0\r\u00A0\p{Surrogate}]|&(?!(?:amp|lt|gt|nbsp);)/u

/**
 * True only for whole, balanced tags without attributes, each within an element that may hold it,
 * and for text in its one canonical spelling. Linear; false when in doubt.
 */
export function isPlainHtml(html: string): boolean {
  const open: string[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < html.length) {
    const [, slash, tag, text] = piece.exec(html) ?? []
    const within = open.at(-1) ?? ''
    if (text !== undefined) {
      if (changing.test(text)) return false
      if (!mayHoldText.has(within) && !isLayout(text, within)) return false
    } else if (tag === undefined) {
      return false
    } else if (slash) {
      if (open.pop() !== tag) return false
    } else {
      if (!parents.get(tag)?.includes(within)) return false
      if (!empty.has(tag)) open.push(tag)
    }
  }
  return open.length === 0
}

function isLayout(text: string, within: string): boolean {
  return mayHoldLineBreaks.has(within) && /^\n+$/.test(text)
}
