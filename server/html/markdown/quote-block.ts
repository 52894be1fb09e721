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
