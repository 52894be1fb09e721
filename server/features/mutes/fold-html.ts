import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import { iconHtml } from '../../html/icons.tsx'
import type { Item } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { findMutedWord } from '../following/muted-words.ts'
import { type Fold, type Folds, foldOf } from './folds.ts'

/**
 * What stands before the article of a post that its reader has folded: closed, it keeps the article
 * out of sight, by style alone. The article itself stays the same for everybody.
 */
export function foldHtml(folds: Folds, item: Item): string {
  if (item.gone) return ''
  const fold = foldOf(folds, item)
  if (fold === null) return ''
  const word = fold === 'word' ? findMutedWord(folds.words, item.html) : null
  return foldOfName(fold, word ?? nameOf(item.by))
}

function foldOfName(fold: Fold, name: string): string {
  const words = t(`mute.folded.${fold}`, { name })
  const isWord = fold === 'word'
  return (
    `<details class="fold own-fold"${isWord ? ' data-word=""' : ''}><summary><span>${iconHtml('fold')} ` +
    `<span class="whom" dir="auto">${escapeHtml(words)}</span></span> <span class="act">` +
    `<span class="open">${t('post.open')}</span><span class="shut">${t('post.fold')}</span></span></summary>` +
    `<p class="soft"><a href="${isWord ? paths.mutedWords() : paths.myMutes()}">${t(isWord ? 'muteWord.title' : 'mute.change')}</a></p></details>`
  )
}

/** What the page's own code needs in order to fold what comes while it is open: names, and how. */
export function foldData({ members, aliases, words }: Folds): string {
  const named = [...members, ...aliases]
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
