import { paths } from '../../shared/paths.ts'
import type { Ask } from '../request/ask.ts'
import { t } from '../words/index.ts'
import { escapeHtml } from './escape.ts'
import { timeHtml } from './time.ts'

/**
 * For whoever may read and not write for now: why, until when, and where to ask for another look.
 * A line above every page, not a wall before it.
 */
export function pauseBanner({ viewer }: Ask): string {
  const { pause } = viewer.facts
  if (!pause) return ''
  const { measure, until, reason, decision } = pause
  const what = t(`pause.${measure}`)
  const end = until === null ? '' : ` ${t('pause.until')} ${timeHtml(until)}.`
  const link = `<a href="${paths.myDecisions(decision)}">${t('pause.more')}</a>`
  return (
    `<aside class="notice" aria-label="${t('pause.about')}"><p>${what}${end} ${link}</p>` +
    `<p class="soft" dir="auto">${escapeHtml(reason)}</p></aside>`
  )
}
