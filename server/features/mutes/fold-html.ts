import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import { foldSummary } from '../../html/fold-summary.ts'
import type { Item, VisiblePost } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { findMutedWord } from '../following/muted-words.ts'
import { aliasKey, type Fold, type Folds, foldOf } from './folds.ts'

/**
 * What stands before the article of a post that its reader has folded: closed, it keeps the article
 * out of sight, by style alone. The article itself stays the same for everybody.
 */
export function foldHtml(folds: Folds, item: Item): string {
  const fold = item.gone ? null : foldOf(folds, item)
  return fold === null || item.gone ? '' : foldOfName(fold, whatOf(folds, fold, item))
}

/** The same as plain words, for lists that show no more of a post; null for what is not folded. */
export function foldWords(folds: Folds, post: VisiblePost): string | null {
  const fold = foldOf(folds, post)
  return fold && t(`mute.folded.${fold}`, { name: whatOf(folds, fold, post) })
}

function whatOf(folds: Folds, fold: Fold, { html, by }: VisiblePost): string {
  return (fold === 'word' ? findMutedWord(folds.words, html) : null) ?? nameOf(by)
}

function foldOfName(fold: Fold, name: string): string {
  const words = t(`mute.folded.${fold}`, { name })
  const isWord = fold === 'word'
  return (
    `<details class="fold own-fold"${isWord ? ' data-word=""' : ''}>` +
    foldSummary(`<span class="whom" dir="auto">${escapeHtml(words)}</span>`) +
    `<p class="soft"><a href="${isWord ? paths.mutedWords() : paths.myMutes()}">${t(isWord ? 'muteWord.title' : 'mute.change')}</a></p></details>`
  )
}

/**
 * What the page of a thread (internal id) needs in order to fold what comes while it is open: names,
 * and how.
 */
export function foldData({ members, aliases, words }: Folds, thread: number): string {
  const start = aliasKey(thread, '')
  const here = [...aliases].filter((key) => key.startsWith(start))
  const named = [...members, ...here.map((key) => key.slice(start.length))]
  const data = (name: string, value: string) => ` data-${name}="${escapeHtml(value)}"`
  const people = data('muted', JSON.stringify(named)) + data('fold', foldOfName('muted', '{name}'))
  const said =
    data('words', JSON.stringify(words.map(({ folded, word }) => [folded, word]))) +
    data('word-fold', foldOfName('word', '{name}'))
  return (named.length > 0 ? people : '') + (words.length > 0 ? said : '')
}

/** The folds of a page's posts, for programs: only those that are folded, by public id. */
export function foldsJson(folds: Folds, items: readonly Item[]): Record<string, Fold> {
  const found: Record<string, Fold> = {}
  for (const item of items) {
    const fold = item.gone ? null : foldOf(folds, item)
    if (fold) found[item.publicId] = fold
  }
  return found
}
