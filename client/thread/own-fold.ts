/** Folds what comes under a name that the reader has muted, as the page's server does. */
import type { FramePost } from '../live/frames.ts'
import { parse } from '../trusted.ts'

let muted: ReadonlySet<string> = new Set()
let fold = ''

/** Takes in `data-muted`, public ids of members and aliases, and `data-fold`, what stands instead. */
export function readMuted({ dataset }: HTMLElement): void {
  muted = new Set(dataset.muted ? (JSON.parse(dataset.muted) as string[]) : [])
  fold = dataset.fold ?? ''
}

/** Puts the fold before the article in a post's element, where it belongs, and nowhere else. */
export function fillFold(holder: HTMLElement, { author, gone }: FramePost): void {
  const old = holder.querySelector(':scope > .own-fold')
  if (gone) return old?.remove()
  if (old || !author) return
  const [key, name] = 'id' in author ? [author.id, author.handle] : [author.alias, author.alias]
  const isOwn = holder.querySelector(':scope > .own') !== null
  if (isOwn || !muted.has(key)) return
  const made = parse(fold)
  const whom = made.querySelector('.whom')
  if (whom) whom.textContent = (whom.textContent ?? '').replace('{name}', () => name)
  holder.querySelector(':scope > article')?.before(made)
}
