import { imaginedViewers, type ImaginedViewer } from '../../../shared/forms/see-as.ts'
import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { rich, t } from '../../words/index.ts'

export interface SeeAsView {
  viewer: ImaginedViewer
  path: string
  title: string
  /** The main part of the page, without anything that acts. */
  html: string
}

/** The page as it would be, below a line that says whose page this is not. */
export function seeAsPage({ viewer, path, title, html }: SeeAsView): Page {
  return {
    title: () => t('seeAs.title', { who: t(`mode.seeAs.${viewer}`) }),
    nav: 'you',
    body: () => (
      <>
        <div class="notice" role="status">
          <p>
            <b>{t('seeAs.title', { who: t(`mode.seeAs.${viewer}`) })}</b>{' '}
            {rich('seeAs.what', { link: linkTo(`${paths.help('keeping-apart')}#see-it-as`) })}
          </p>
          <p class="row">
            {imaginedViewers
              .filter((other) => other !== viewer)
              .map((other) => (
                <a class="act" href={paths.seeAs(other, path)}>
                  {t('seeAs.as', { who: t(`mode.seeAs.${other}`) })}
                </a>
              ))}
            <a class="act" href={path}>
              {t('seeAs.leave')}
            </a>
          </p>
        </div>
        <section aria-label={title}>
          <Raw as="div" class="block" html={html} />
        </section>
      </>
    ),
  }
}
