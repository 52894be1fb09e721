import { t } from '../../words/index.ts'

const hourMs = 3_600_000

/** Up to this many hours a wait is told in hours, beyond it in days. */
const hoursAtMost = 36

/** How long people lately waited for an answer, in a sentence; null for nobody yet. */
export function waitWords(averageMs: number | null): string {
  if (averageMs === null) return t('join.wait.unknown')
  const hours = Math.round(averageMs / hourMs)
  if (hours <= 1) return t('join.wait.hour')
  if (hours <= hoursAtMost) return t('join.wait.hours', { hours })
  return t('join.wait.days', { days: Math.round(hours / 24) })
}
