/** An honest page for each error: what happened, what was kept, what to do. */
import type { ForumError } from '../errors.ts'
import { t } from '../words/index.ts'
import type { Page } from './page.tsx'

/** The page for an error that no form can show. */
export function errorPage(error: ForumError): Page {
  return {
    title: () => t(error.title),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t(error.title)}</h1>
        <p class="lede">{t(error.detail, error.values)}</p>
        <p>
          <a href="/">{t('error.back')}</a>
        </p>
      </>
    ),
  }
}
