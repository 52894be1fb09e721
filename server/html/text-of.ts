const piece = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/g
const description = / alt="([^"]*)"/
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
// One space alone stays as it is: most are, and each replacement takes its time.
const moreThanASpace = /[^\S ]\s*|\s{2,}/g
const inline = /^(?:em|strong|del|code|a)$/

/**
 * The words of rendered Markdown as plain text on one line. `without` names the elements that are
 * left out with all that is in them. Of a picture there is what its writer says of it.
 */
export function textOf(html: string, without: readonly string[] = []): string {
  let text = ''
  let within = 0
  for (const [whole, slash, tag, words] of html.matchAll(piece)) {
    if (tag === 'img' && within === 0) text += ` ${description.exec(whole)?.[1] ?? ''}`
    if (tag !== undefined && without.includes(tag)) within += slash ? -1 : 1
    if (words !== undefined && within === 0) text += words
    // Only inline marks stand within a word.
    else if (tag !== undefined && !inline.test(tag)) text += ' '
  }
  return text
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name]!)
    .replace(moreThanASpace, ' ')
    .trim()
}
