/** Source to HTML that still has to be sanitised. */
import { Lexer, type MarkedOptions } from 'marked'
import { limits } from '../../../shared/limits.ts'
import { ForumParser } from './forum-parser.ts'
import { ForumTokenizer } from './forum-tokenizer.ts'
import { refuseBombs, refuseDeepOrMany } from './nesting.ts'
import { PostHtml } from './post-html.ts'
import { ownLines, quoteBlocks } from './quote-block.ts'
import { type Rendered, scanTargets, type Targets } from './targets.ts'
import { TooComplex } from './too-complex.ts'

/** Forms refuse a post much earlier; what is imported, or the community agreement, may be longer. */
const longest = Math.max(limits.postLength, limits.agreementLength, limits.importedLength)

/** Throws `TooComplex` for what is too long, too deep or too much. */
export function writeHtml(source: string, targets: Targets, origin: string): Rendered {
  if (source.length > 2 * longest || [...source].length > longest) throw new TooComplex('length')
  const text = wellFormed(source.normalize('NFC'))
  refuseBombs(text)
  try {
    return markdownToHtml(text, targets, origin)
  } catch (error) {
    // The stack overflowed: as deep as what is refused for its depth.
    if (error instanceof RangeError) throw new TooComplex('depth')
    throw error
  }
}

/** A browser would replace these, too, while it reads the HTML. */
function wellFormed(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
}

function markdownToHtml(text: string, targets: Targets, origin: string): Rendered {
  const shared: MarkedOptions = { gfm: true, breaks: true, tokenizer: new ForumTokenizer() }
  const options = { ...shared, ...quoteBlocks(targets.quotes, (token) => html.quote(token)) }
  const tokens = new Lexer(options).lex(ownLines(text, targets.quotes))
  const pieces = refuseDeepOrMany(tokens)
  const html = new PostHtml(targets, new Set(scanTargets(text).paths), origin, pieces)
  const parser = new ForumParser({ ...options, renderer: html })
  return { html: parser.parse(tokens), used: html.used }
}
