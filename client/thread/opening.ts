/** The opening post of a thread, and what of the page hangs on it. */
import { word } from '../words.ts'
import { fillHolder, type Piece } from './piece.ts'
import { steady } from './steady.ts'

/** Brings the opening up to date. */
export function renewOpening(holder: HTMLElement, piece: Piece): void {
  steady(() => fillHolder(holder, piece))
  if (!piece.post.gone) return
  holder.removeAttribute('class')
  hideTitle()
}

/** The opening is out of sight: a thread without it has neither title nor author. */
export function removeOpening(holder: HTMLElement | null): void {
  holder?.remove()
  hideTitle()
}

/** The page is one of a thread without title. */
export function hideTitle(): void {
  const title = word('client.goneTitle')
  const heading = document.querySelector('h1')
  if (heading) heading.textContent = title
  document.querySelector('.need')?.remove()
  const house = document.title.split(' · ').pop() ?? ''
  document.title = `${title} · ${house}`
}
