import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { waitWords } from './wait.ts'

/** What somebody reads whose request to join has not been answered yet. */
export function waitingPage(props: { handle: string; averageWaitMs: number | null }): Page {
  return {
    title: () => t('waiting.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('waiting.title')}</h1>
        <p class="lede">{rich('waiting.lede', { handle: <bdi>{props.handle}</bdi> })}</p>
        <div class="prose block-s">
          <p>
            {t('waiting.next')} {props.averageWaitMs !== null && waitWords(props.averageWaitMs)}
          </p>
          <p>{t('waiting.until')}</p>
          <p>{rich('waiting.codes', { link: linkTo(paths.recoveryCodes()) })}</p>
          <p>{rich('waiting.crisis', { link: linkTo(paths.crisis()) })}</p>
        </div>
      </>
    ),
  }
}
