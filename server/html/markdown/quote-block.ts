/** `[quote:POST-ID]…[/quote]`: a passage of another post, as a block of its own. */
import type { MarkedOptions, Token, TokenizerThis, Tokens } from 'marked'
import { quoteSource } from './references.ts'
import type { Targets } from './targets.ts'

export interface QuoteToken extends Tokens.Generic {
  type: 'quote'
  post: string
  tokens: Token[]
}

const opening = new RegExp(`^ {0,3}${quoteSource}`)
const openings = new RegExp(`\\n {0,3}${quoteSource}`, 'g')
const closing = '[/quote]'

/**
 * Teaches marked the quotations whose posts are among the targets; all others stay the text that
 * was typed. The first closing mark ends a quotation, so one cannot stand within another.
 */
export function quoteBlocks(
  quotes: Targets['quotes'],
  render: (token: QuoteToken) => string,
): Pick<MarkedOptions, 'extensions'> {
  if (Object.keys(quotes).length === 0) return {}

  function findOpening(this: TokenizerThis, source: string): number | undefined {
    for (const { index, 1: post = '' } of source.matchAll(openings)) {
      if (Object.hasOwn(quotes, post)) return index + 1
    }
    return undefined
  }

  function readQuote(this: TokenizerThis, source: string): QuoteToken | undefined {
    const [mark = '', post = ''] = opening.exec(source) ?? []
    const end = mark && Object.hasOwn(quotes, post) ? source.indexOf(closing, mark.length) : -1
    if (end < 0) return undefined
    const after = /^[ \t]*\n?/.exec(source.slice(end + closing.length))?.[0] ?? ''
    const { state } = this.lexer
    const { top } = state
    state.top = true
    const tokens = this.lexer.blockTokens(source.slice(mark.length, end), [])
    state.top = top
    return { type: 'quote', raw: source.slice(0, end + closing.length) + after, post, tokens }
  }

  return {
    extensions: {
      block: [readQuote],
      startBlock: [findOpening],
      renderers: { quote: (token) => render(token as QuoteToken) },
      childTokens: { quote: ['tokens'] },
    },
  }
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const openingInLine = new RegExp(quoteSource, 'g')
// Nothing, or the marks of lists and quotations: a block may begin here anyway.
const startsBlock = /^[\s>*+-]*(?:\d{1,9}[.)])?\s*$/

/**
 * Lets a quotation that begins in the middle of a line begin on a line of its own: people paste
 * behind a word, and what is quoted has to be a quotation wherever it stands, or its source would
 * not bind it. Code is left alone.
 */
export function ownLines(text: string, quotes: Targets['quotes']): string {
  if (Object.keys(quotes).length === 0) return text
  let fenced: string | null = null
  const lines = text.split('\n')
  const lastEnd = lines.findLastIndex((line) => line.includes(closing))
  return lines
    .map((line, index) => {
      const mark = fence.exec(line)?.[1]
      if (mark && (fenced === null || mark.startsWith(fenced))) {
        fenced = fenced === null ? mark : null
        return line
      }
      if (fenced !== null || index > lastEnd) return line
      const end = index === lastEnd ? line.lastIndexOf(closing) : Infinity
      return breakBeforeQuotes(line, quotes, end)
    })
    .join('\n')
}

// `end`: where the last closing mark of the text stands in this line.
function breakBeforeQuotes(line: string, quotes: Targets['quotes'], end: number): string {
  return line.replace(openingInLine, (whole, post: string, at: number) => {
    const before = line.slice(0, at)
    const inCode = (before.match(/`/g)?.length ?? 0) % 2 === 1
    if (at > end || inCode || startsBlock.test(before)) return whole
    if (!Object.hasOwn(quotes, post)) return whole
    return `\n\n${whole}`
  })
}
