/** What is in force on a post or a thread, in words, the same for all who see it. */
import { escapeHtml } from '../../html/escape.ts'
import { timeHtml } from '../../html/time.ts'
import type { Measure } from '../../visibility/measures.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

/** The summaries under which a post folds, as markup; empty when it does not. */
export function foldedUnder({ measures, contentNote }: VisiblePost): string[] {
  const { folded, noted } = measures
  const note = (label: string, words: string) =>
    `${label} <span dir="auto">${escapeHtml(words)}</span>`
  return [
    ...(folded ? [withEnd('folded', folded)] : []),
    ...(contentNote ? [note(t('post.contentNote'), contentNote)] : []),
    ...(noted ? [note(t('measure.noted'), noted.reason)] : []),
  ]
}

/** The same as plain words, for lists that show no more of it. */
export function foldedWords({ measures, contentNote }: VisiblePost): string | null {
  const { folded, noted } = measures
  const all = [
    folded && t(`measure.folded.${folded.by}`, { reason: reasonOf(folded) }),
    contentNote && `${t('post.contentNote')} ${contentNote}`,
    noted && `${t('measure.noted')} ${noted.reason}`,
  ].filter(Boolean)
  return all.length > 0 ? all.join(' ') : null
}

/** Lines below a text: closed to replies, slowed. */
export function measureLines({ measures }: VisiblePost): string {
  const { frozen, slow } = measures
  return (
    (frozen ? line(withEnd('frozen', frozen), ' data-closed') : '') +
    (slow ? line(slowWords(slow)) : '')
  )
}

/** The notice in place of a composer, where nobody can answer. */
export function closedNotice(frozen: Measure): string {
  return `<p class="notice">${withEnd('frozen', frozen)}</p>`
}

/** The notice above a composer, where each can answer now and then. */
export function slowNotice(slow: Measure): string {
  return `<p class="notice">${slowWords(slow)}</p>`
}

function slowWords(slow: Measure): string {
  return `${withEnd('slow', slow)} ${t('measure.slow.rule', { minutes: slow.minutes ?? 0 })}`
}

function line(html: string, mark = ''): string {
  return `<p class="measure"${mark} dir="auto">${html}</p>`
}

// Why, in whose name, and when it ends.
function withEnd(kind: 'folded' | 'frozen' | 'slow', measure: Measure): string {
  const { by, until } = measure
  const reason = reasonOf(measure)
  const words = escapeHtml(t(`measure.${kind}.${by}`, { reason }))
  const end =
    until === null ? '' : ` <span class="until">(${t('measure.until')} ${timeHtml(until)})</span>`
  return `<span>${words}</span>${end}`
}

/** What was given as the reason; the forum's own, where nobody could be found to look. */
export function reasonOf({ by, reason }: Pick<Measure, 'by' | 'reason'>): string {
  return by === 'aid' && reason === '' ? t('case.foldedUntilHeard') : reason
}
