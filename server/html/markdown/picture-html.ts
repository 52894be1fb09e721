/** Pictures as HTML. `visibility/picture-use.ts` finds them in it by how they begin. */
import { readAddress } from './address.ts'
import { escapeAttribute } from './escape.ts'
import { pictureSource } from './references.ts'
import type { PictureTarget } from './targets.ts'

const whole = new RegExp(`^${pictureSource}$`)

/** The id of the picture that an address leads to, or null. */
export function pictureIn(typed: string, origin: string): string | null {
  const address = readAddress(typed, origin)
  return address?.inside ? (whole.exec(address.href)?.[1] ?? null) : null
}

/** Pixels across of the narrow copy. */
const narrow = 640

/** The picture with its description: loaded when it comes near, and with its place kept free. */
export function pictureHtml(id: string, description: string, picture: PictureTarget): string {
  const { width, height, small, undescribed } = picture
  const src = `/pictures/${id}`
  // No angle brackets: not every reader of this HTML knows that they may stand within quotes.
  const plain = description.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[<>]/g, ' ')
  const words = plain.trim() || undescribed
  const copies = small
    ? ` srcset="${src}?size=small ${narrow}w, ${src} ${width}w" sizes="(max-width: 48em) 100vw, 42em"`
    : ''
  return (
    `<img src="${src}"${copies} width="${width}" height="${height}" ` +
    `alt="${escapeAttribute(words)}" loading="lazy" decoding="async">`
  )
}

/** Around a picture that moves: it stands still until somebody wants to see it move. */
export function movingHtml(id: string, html: string): string {
  return `<a class="moving" href="/pictures/${id}/moving">${html}</a>`
}
