import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'

/** Where the link of a mail leads: a button, whoever looks at it. */
export function unsubscribePage(token: string): Page {
  return {
    title: () => t('mail.out.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('mail.out.title')}</h1>
        <p class="lede">{t('mail.out.lede')}</p>
        <form method="post" action={paths.unsubscribe(token)} class="block">
          <p class="row">
            <button class="button main">{t('mail.out.go')}</button>
          </p>
        </form>
      </>
    ),
  }
}

/** What comes after the button. */
export function unsubscribedPage(): Page {
  return {
    title: () => t('mail.out.done'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('mail.out.done')}</h1>
        <p class="lede">{t('mail.out.doneWords')}</p>
        <p>{rich('mail.out.again', { link: linkTo(paths.noticeChoices()) })}</p>
      </>
    ),
  }
}
