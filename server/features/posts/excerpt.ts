/** The first words of a post, for lists. */
import { textOf } from '../../html/text-of.ts'

const longest = 220

/**
 * The beginning of a rendered post as plain text, at most some 220 characters. What it quotes is
 * left out: those are the words of others.
 */
export function excerptOf(html: string): string {
  const words = textOf(html, ['blockquote', 'figure']) || textOf(html)
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')}…`
}
