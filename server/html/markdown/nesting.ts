/** Bounds on what marked may be given and on what it may return. */
import type { Token, Tokens } from 'marked'
import { TooComplex } from './too-complex.ts'

const deepest = 24
/** Tokens, and mentions and addresses found in running text. */
export const mostPieces = 4_000

const containerMark = /[ \t]*(?:>|[-*+](?![^ \t])|\d{1,9}[.)](?![^ \t]))/y
const delimiterRow = /^[\s>|:*+\d.)-]*$/

/**
 * Refuses what would be slow before there are tokens to count: too many lines, lines that open
 * container after container (marked recurses for each), and tables, whose cells are the product
 * of rows and columns.
 * Linear in the length of the source. Throws `TooComplex`.
 */
export function refuseBombs(source: string): void {
  const lines = source.split(/\r\n?|\n/)
  if (lines.length > mostPieces) throw new TooComplex('size')
  let linesToBlank = 0
  for (const line of lines.reverse()) {
    linesToBlank = line.trim() === '' ? 0 : linesToBlank + 1
    if (containersOpened(line) > deepest) throw new TooComplex('depth')
    if (line.includes('-') && delimiterRow.test(line)) {
      if (line.split('|').length * linesToBlank > mostPieces) throw new TooComplex('size')
    }
  }
}

function containersOpened(line: string): number {
  const head = withoutRule(line)
  let count = 0
  containerMark.lastIndex = 0
  while (containerMark.test(head)) count++
  return count
}

/** `* * * * *` is one thematic break and not five lists. */
function withoutRule(line: string): string {
  let end = line.trimEnd().length
  const mark = line[end - 1]
  if (mark !== '-' && mark !== '*' && mark !== '_') return line
  while (end > 0 && (line[end - 1] === mark || line[end - 1] === ' ' || line[end - 1] === '\t'))
    end--
  return line.slice(0, end)
}

/** Counts tokens and their depth. Throws `TooComplex`; returns the number of tokens. */
export function refuseDeepOrMany(tokens: readonly Token[]): number {
  let count = 0
  const open: { tokens: readonly Token[]; depth: number }[] = [{ tokens, depth: 1 }]
  for (let level = open.pop(); level; level = open.pop()) {
    const { depth } = level
    if (depth > deepest) throw new TooComplex('depth')
    for (const token of level.tokens) {
      if (++count > mostPieces) throw new TooComplex('size')
      for (const inner of childrenOf(token)) open.push({ tokens: inner, depth: depth + 1 })
    }
  }
  return count
}

function childrenOf(token: Token): readonly (readonly Token[])[] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [header, ...rows].flat().map((cell) => cell.tokens)
  }
  if (token.type === 'list') return [(token as Tokens.List).items]
  return 'tokens' in token && token.tokens ? [token.tokens] : []
}
