/** Where the Markdown of this forum differs from marked's: what has no meaning here is text. */
import { Tokenizer, type Tokens } from 'marked'

const linkable = /^(?:https?:|mailto:|#|\/)/i
/** Closing quotation marks and the full stops of other scripts end an address in running text. */
const afterAddress = /[\p{Pf}\p{Pe}…。、，．！？：；]+$/u

export class ForumTokenizer extends Tokenizer {
  /** HTML is text. */
  override html(): undefined {}

  override tag(): undefined {}

  /** `[Me]: hello` in a retold conversation is not a definition that nobody sees. */
  override def(source: string): Tokens.Def | undefined {
    const token = super.def(source)
    return token && linkable.test(token.href) ? token : undefined
  }

  override url(source: string): Tokens.Link | undefined {
    const token = super.url(source)
    if (!token) return undefined
    const extra = afterAddress.exec(token.raw)?.[0].length ?? 0
    if (extra === 0) return token
    const raw = token.raw.slice(0, -extra)
    return { ...token, raw, text: raw, href: token.href.slice(0, -extra), tokens: [textToken(raw)] }
  }

  /** `\_` within a handle leaves it one word; see `ForumParser`. */
  override escape(source: string): Tokens.Escape | undefined {
    const token = super.escape(source)
    if (token?.text !== '_' && token?.text !== '-') return token
    return textToken(token.text, token.raw) as unknown as Tokens.Escape
  }

  /** Character references are text: what was typed is what is shown. */
  override inlineText(source: string): Tokens.Text | undefined {
    const token = super.inlineText(source)
    return token && { ...token, text: token.raw }
  }
}

function textToken(text: string, raw = text): Tokens.Text {
  return { type: 'text', raw, text, escaped: false }
}
