import { paths } from '../../../shared/paths.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import type { VisibleThread } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { OfficeCrumb } from '../you/office-crumb.tsx'
import { threadRowHtml } from '../threads/thread-row.ts'

const choices = [2, 12, 24, 72]

/** Threads that nobody has answered: a first reply does more good than most of what a team decides. */
export function unansweredPage(threads: readonly VisibleThread[], hours: number): Page {
  return {
    title: () => t('unanswered.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <OfficeCrumb />
        <h1>{t('unanswered.title')}</h1>
        <p class="lede">{t('unanswered.lede', { hours })}</p>
        <nav aria-label={t('unanswered.after')}>
          <ul class="row">
            {choices.map((one) => (
              <li>
                <a
                  class="button small"
                  href={`${paths.unanswered()}?hours=${one}`}
                  aria-current={one === hours ? 'page' : undefined}
                >
                  {t('unanswered.hours', { count: one })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {threads.length === 0 && <p class="nothing">{t('unanswered.none')}</p>}
        {threads.length > 0 && (
          <Raw as="ol" class="contents leaders block" html={threads.map(threadRowHtml).join('')} />
        )}
      </>
    ),
  }
}
