import { Parser, type Token, type Tokens } from 'marked'

/** Joins neighbouring pieces of text, so that a handle is seen whole. */
export class ForumParser extends Parser {
  override parseInline(
    tokens: Token[],
    ...rest: Parameters<Parser['parseInline']> extends [Token[], ...infer Rest] ? Rest : never
  ): string {
    return super.parseInline(joined(tokens), ...rest)
  }
}

function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    if (isPlain(token) && last && isPlain(last)) {
      result[result.length - 1] = {
        ...last,
        raw: last.raw + token.raw,
        text: last.text + token.text,
      }
    } else result.push(token)
  }
  return result
}

function isPlain(token: Token): token is Tokens.Text {
  return token.type === 'text' && !('tokens' in token && token.tokens)
}
