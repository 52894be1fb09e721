import { paths } from '../../../shared/paths.ts'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'

/** What the file holds and what it does not, before it is downloaded. */
export function exportPage(): Page {
  return {
    title: () => t('export.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('export.title')}</h1>
        <p class="lede">{t('export.lede')}</p>
        <section class="block">
          <h2>{t('export.in')}</h2>
          <ul class="plain">
            <li>{t('export.in.posts')}</li>
            <li>{t('export.in.pictures')}</li>
            <li>{t('export.in.reactions')}</li>
            <li>{t('export.in.bookmarks')}</li>
            <li>{t('export.in.drafts')}</li>
            <li>{t('export.in.folded')}</li>
            <li>{t('export.in.following')}</li>
            <li>{t('export.in.reports')}</li>
            <li>{t('export.in.account')}</li>
            <li>{t('export.in.protection')}</li>
            <li>{t('export.in.team')}</li>
          </ul>
        </section>
        <p class="block-s">{t('export.out')}</p>
        <p class="block-s">{t('export.keep')}</p>
        <p class="row block">
          <a class="button main" href={`${paths.myExport()}?download=1`} download>
            {t('export.download')}
          </a>
          <a class="button" href={paths.myExportPictures()} download>
            {t('export.downloadPictures')}
          </a>
        </p>
      </>
    ),
  }
}
