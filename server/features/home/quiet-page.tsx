/** What greets somebody who takes a break. */
import { paths } from '../../../shared/paths.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'

/** `until` is in milliseconds. */
export function quietPage(until: number): Page {
  return {
    title: () => t('notice.quiet'),
    nav: 'home',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('notice.quiet')}</h1>
        <p class="lede">{rich('notice.quietWords', { until: <Raw html={timeHtml(until)} /> })}</p>
        <p class="row block">
          <a class="button" href={paths.homeAnyway()}>
            {t('notice.quietGoOn')}
          </a>
        </p>
        <form class="row block" method="post" action={paths.myBreak()}>
          <input type="hidden" name="_method" value="delete" />
          <button class="act">{t('notice.breakEnd')}</button>
        </form>
      </>
    ),
  }
}
