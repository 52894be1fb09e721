/** Folds what comes under a name that the reader has muted, or with such a word, as the server does. */
import { finderIn } from '../../shared/words-of.ts'
import type { FramePost } from '../live/frames.ts'
import { parse } from '../trusted.ts'

let muted: ReadonlySet<string> = new Set()
let words: readonly [folded: string, word: string][] = []
let folds = { name: '', word: '' }

/**
 * Takes in `data-muted`, public ids of members and aliases, and `data-words`, folded and as they
 * were typed, and what stands in the place of each.
 */
export function readMuted({ dataset }: HTMLElement): void {
  muted = new Set(dataset.muted ? (JSON.parse(dataset.muted) as string[]) : [])
  words = dataset.words ? (JSON.parse(dataset.words) as [string, string][]) : []
  folds = { name: dataset.fold ?? '', word: dataset.wordFold ?? '' }
}

/** Puts the fold before the article in a post's element, where it belongs, and nowhere else. */
export function fillFold(holder: HTMLElement, { author, gone }: FramePost): void {
  const old = holder.querySelector<HTMLElement>(':scope > .own-fold')
  if (gone) return old?.remove()
  if (!author || (old && old.dataset.word === undefined)) return
  if (holder.querySelector(':scope > .own') !== null) return
  const article = holder.querySelector(':scope > article')
  const [key, name] = 'id' in author ? [author.id, author.handle] : [author.alias, author.alias]
  const word = wordIn(article?.querySelector('.prose')?.textContent ?? '')
  // A word may have come with an edit, or gone with one.
  if (old && word !== null) return
  old?.remove()
  if (muted.has(key)) article?.before(foldOf(folds.name, name))
  else if (word !== null) article?.before(foldOf(folds.word, word))
}

function wordIn(text: string): string | null {
  if (words.length === 0) return null
  const isIn = finderIn(text)
  return words.find(([folded]) => isIn(folded))?.[1] ?? null
}

function foldOf(html: string, name: string): Element {
  const made = parse(html)
  const whom = made.querySelector('.whom')
  if (whom) whom.textContent = (whom.textContent ?? '').replace('{name}', () => name)
  return made
}
