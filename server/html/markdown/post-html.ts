/** Tokens as HTML: every tag and attribute that a post may have is written in this file. */
import { Renderer, type Tokens } from 'marked'
import { readAddress } from './address.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import { mostPieces } from './nesting.ts'
import type { QuoteToken } from './quote-block.ts'
import { handleLengthFits, referencePattern } from './references.ts'
import { movingHtml, pictureHtml, pictureIn } from './picture-html.ts'
import type { Rendered, Targets } from './targets.ts'
import { TooComplex } from './too-complex.ts'

export class PostHtml extends Renderer {
  readonly #used = {
    handles: new Set<string>(),
    quotes: new Set<string>(),
    paths: new Set<string>(),
    pictures: new Set<string>(),
  }
  readonly #targets: Targets
  /** What scanning found. An address it missed carries no label, so it must not become a link. */
  readonly #scanned: ReadonlySet<string>
  readonly #origin: string
  #pieces: number
  #linkDepth = 0
  #inQuote = false
  /** The character shown before what is rendered next, within the same block. */
  #before = ''

  constructor(targets: Targets, scanned: ReadonlySet<string>, origin: string, pieces: number) {
    super()
    this.#targets = targets
    this.#scanned = scanned
    this.#origin = origin
    this.#pieces = pieces
  }

  get used(): Rendered['used'] {
    const { handles, quotes, paths, pictures } = this.#used
    return {
      handles: [...handles],
      quotes: [...quotes],
      paths: [...paths],
      pictures: [...pictures],
    }
  }

  quote({ post, tokens }: QuoteToken): string {
    const source = this.#targets.quotes[post]
    if (!source) return ''
    this.#used.quotes.add(post)
    const caption = `<a href="${escapeAttribute(source.href)}">${escapeText(source.by)}</a>`
    this.#inQuote = true
    const passage = `<blockquote>\n${this.parser.parse(tokens)}</blockquote>`
    this.#inQuote = false
    return `<figure class="quoted">${passage}<figcaption>${caption}</figcaption></figure>\n`
  }

  override code({ text }: Tokens.Code): string {
    return `<pre><code>${escapeText(text.replace(/\n$/, ''))}\n</code></pre>\n`
  }

  /** Below the headings of the page a post stands on. */
  override heading({ tokens, depth }: Tokens.Heading): string {
    const tag = `h${Math.min(depth + 3, 6)}`
    this.#before = ''
    return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>\n`
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ '
  }

  override paragraph({ tokens }: Tokens.Paragraph): string {
    this.#before = ''
    return `<p>${this.parser.parseInline(tokens)}</p>\n`
  }

  override tablecell({ tokens, header }: Tokens.TableCell): string {
    const tag = header ? 'th' : 'td'
    this.#before = ''
    return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>\n`
  }

  override codespan({ text }: Tokens.Codespan): string {
    return `<code>${this.#plain(text)}</code>`
  }

  override br(): string {
    this.#before = ''
    return '<br>'
  }

  override link({ raw, href, text, tokens, autolink }: Tokens.Link): string {
    if (this.#linkDepth > 0) return this.parser.parseInline(tokens)
    return this.#linkTo(href, raw, () => (autolink ? this.#plain(text) : this.#linkText(tokens)))
  }

  /** No picture is loaded from elsewhere: it would tell its host who reads. */
  override image({ raw, href, text, tokens }: Tokens.Image): string {
    const id = pictureIn(href, this.#origin)
    if (id !== null) return this.#picture(id, text) ?? this.#plain(raw)
    const alternative = () => (tokens.length > 0 ? this.#linkText(tokens) : this.#plain(text))
    return this.#linkDepth > 0 ? alternative() : this.#linkTo(href, raw, alternative)
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    if ('tokens' in token && token.tokens) {
      this.#before = ''
      return this.parser.parseInline(token.tokens)
    }
    if (this.#linkDepth > 0) return this.#plain(token.text)
    return this.#runningText(token.text)
  }

  /** Null for what is not the writer's own to show here, and within the words of others. */
  #picture(id: string, text: string): string | null {
    const { pictures } = this.#targets
    const target = Object.hasOwn(pictures, id) ? pictures[id] : undefined
    if (!target || this.#inQuote) return null
    this.#used.pictures.add(id)
    this.#before = ''
    const html = pictureHtml(id, text, target)
    return target.moving && this.#linkDepth === 0 ? movingHtml(id, html) : html
  }

  #linkTo(typed: string, raw: string, words: () => string): string {
    const address = readAddress(typed, this.#origin)
    if (!address) return this.#plain(raw)
    const href = escapeAttribute(address.href)
    if (!address.inside) return `<a href="${href}">${words() || this.#plain(typed)}</a>`
    if (!address.targets.every((target) => this.#scanned.has(target))) return this.#plain(raw)
    for (const target of address.targets) {
      if (Object.hasOwn(this.#targets.paths, target)) this.#used.paths.add(target)
    }
    // The bare address: a title would speak of what the reader may not see.
    return `<a href="${href}">${this.#plain(typed)}</a>`
  }

  #linkText(tokens: Tokens.Link['tokens']): string {
    this.#linkDepth++
    const html = this.parser.parseInline(tokens)
    this.#linkDepth--
    return html
  }

  #runningText(text: string): string {
    const before = this.#before
    const all = before + text
    let html = ''
    let done = before.length
    referencePattern.lastIndex = done
    for (let found = referencePattern.exec(all); found; found = referencePattern.exec(all)) {
      const { 0: typed, index, groups } = found
      if (++this.#pieces > mostPieces) throw new TooComplex('size')
      html += this.#plain(all.slice(done, index))
      done = index + typed.length
      html += groups?.handle ? this.#mention(groups.handle) : this.#linkTo(typed, typed, () => '')
      referencePattern.lastIndex = done
    }
    return html + this.#plain(all.slice(done))
  }

  #mention(handle: string): string {
    const known = Object.hasOwn(this.#targets.handles, handle) && handleLengthFits(handle)
    const member = known ? this.#targets.handles[handle] : undefined
    if (!member) return this.#plain(`@${handle}`)
    this.#used.handles.add(handle)
    this.#before = 'a'
    return `<a class="mention" href="${escapeAttribute(member.href)}">@${escapeText(member.text)}</a>`
  }

  #plain(text: string): string {
    if (text)
      this.#before = text.codePointAt(text.length - 2)! > 0xffff ? text.slice(-2) : text.slice(-1)
    return escapeText(text)
  }
}
