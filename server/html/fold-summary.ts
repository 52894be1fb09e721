import { t } from '../words/index.ts'
import { iconHtml } from './icons.tsx'

/** The line under which something is folded, with what opens and folds it; `words` are markup. */
export function foldSummary(words: string): string {
  return (
    `<summary><span>${iconHtml('fold')} ${words}</span> <span class="act">` +
    `<span class="open">${t('post.open')}</span><span class="shut">${t('post.fold')}</span></span></summary>`
  )
}
