import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import { iconHtml } from '../../html/icons.tsx'
import type { Item } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { type Fold, type Folds, foldOf } from './folds.ts'

/**
 * What stands before the article of a post that its reader has folded: closed, it keeps the article
 * out of sight, by style alone. The article itself stays the same for everybody.
 */
export function foldHtml(folds: Folds, item: Item): string {
  if (item.gone) return ''
  const fold = foldOf(folds, item)
  return fold === null ? '' : foldOfName(fold, nameOf(item.by))
}

function foldOfName(fold: Fold, name: string): string {
  const words = t(fold === 'hidden' ? 'mute.folded.hidden' : 'mute.folded.muted', { name })
  return (
    `<details class="fold own-fold"><summary><span>${iconHtml('fold')} ` +
    `<span class="whom" dir="auto">${escapeHtml(words)}</span></span> <span class="act">` +
    `<span class="open">${t('post.open')}</span><span class="shut">${t('post.fold')}</span></span></summary>` +
    `<p class="soft"><a href="${paths.myMutes()}">${t('mute.change')}</a></p></details>`
  )
}

/** What the page's own code needs in order to fold what comes while it is open: names, and how. */
export function foldData({ members, aliases }: Folds): string {
  if (members.size === 0 && aliases.size === 0) return ''
  const names = escapeHtml(JSON.stringify([...members, ...aliases]))
  return ` data-muted="${names}" data-fold="${escapeHtml(foldOfName('muted', '{name}'))}"`
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
