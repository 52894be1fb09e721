/** The first words of a post, for lists. */

const piece = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const longest = 220

/**
 * The beginning of a rendered post as plain text, at most some 220 characters. What it quotes is
 * left out: those are the words of others.
 */
export function excerptOf(html: string): string {
  const words = textOf(html, { quotes: false }) || textOf(html, { quotes: true })
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')}…`
}

function textOf(html: string, { quotes }: { quotes: boolean }): string {
  let text = ''
  let quoted = 0
  for (const [, slash, tag, words] of html.matchAll(piece)) {
    if (tag === 'blockquote' || tag === 'figure') quoted += slash ? -1 : 1
    if (words !== undefined && (quotes || quoted === 0)) text += words
    // Only inline marks stand within a word.
    else if (tag !== undefined && !/^(?:em|strong|del|code|a)$/.test(tag)) text += ' '
  }
  return text
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim()
}
