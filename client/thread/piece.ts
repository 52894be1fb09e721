/** What the server sends of one post, and how it gets into the element that holds the post. */
import type { FramePost } from '../live/frames.ts'
import { localizeTimes } from '../time.ts'
import { parse } from '../trusted.ts'
import { morph } from './morph.ts'
import { markOwn } from './own.ts'
import { fillFold } from './own-fold.ts'

export interface Piece {
  post: FramePost
  /** The article, or the placeholder's paragraph. */
  html: string
  /** The author's tools. */
  own?: string | null | undefined
  /** "In reply to …", for lists in which a post does not stand below what it answers. */
  answers?: string | null | undefined
}

/** The element for a piece of markup, with the reader's own reactions and zone in it. */
export function make(html: string): HTMLElement {
  const element = parse(html)
  markOwn(element)
  localizeTimes(element)
  return element
}

/** The article or placeholder in a post's element. */
export function contentOf(holder: Element): HTMLElement | null {
  return holder.querySelector<HTMLElement>(':scope > article, :scope > .gone')
}

/** Makes a post's element show what `piece` says; what is right already is not touched. */
export function fillHolder(holder: HTMLElement, { post, html, own }: Piece): void {
  const old = contentOf(holder)
  const fresh = make(html)
  if (!old) holder.append(fresh)
  else if (old.tagName === fresh.tagName) morph(old, fresh)
  else old.replaceWith(fresh)
  fillOwn(holder, own)
  fillFold(holder, post)
  holder.dataset.post = post.id
  if (post.gone) delete holder.dataset.at
  else if (post.createdAt) holder.dataset.at = post.createdAt
}

function fillOwn(holder: HTMLElement, html: string | null | undefined): void {
  const old = holder.querySelector(':scope > .own')
  if (!html) return old?.remove()
  if (old) morph(old, make(html))
  else contentOf(holder)?.after(make(html))
}
