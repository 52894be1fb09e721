import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Page } from '../../html/page.tsx'
import { answer } from '../../request/answer.tsx'
import { inLanguage, t } from '../../words/index.ts'
import { findHere, type Here, HereHours } from '../rota/here.tsx'
import { type HelpPage, helpPages } from './help-page.ts'

/** The help pages, and what there is of them. They are the same for everybody who asks at the same time. */
export function helpRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/help',
    answer(forum, () => ({
      json: () => ({ pages: helpPages().map(entryJson) }),
      page: contentsPage(),
    })),
  )
  router.get(
    '/help/:page',
    answer(forum, async (ask) => {
      const found = inLanguage(ask.language, helpPages).find(
        ({ slug }) => slug === ask.param('page'),
      )
      if (!found) throw new NotFound()
      return {
        json: { page: entryJson(found) },
        page: helpPage(found, found.slug === 'moderation-team' ? await findHere(ask) : null),
      }
    }),
  )
  return router
}

function entryJson({ slug, title, about }: HelpPage) {
  return { slug, title, about }
}

function contentsPage(): Page {
  return {
    title: () => t('help.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('help.title')}</h1>
        <p class="lede">{t('help.lede')}</p>
        <ul class="contents block">
          {helpPages().map(({ slug, title, about }) => (
            <li>
              <h2 class="title">
                <a href={paths.help(slug)}>{title}</a>
              </h2>
              <p class="gist soft">{about}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

/** `here` is when somebody of the team is usually there, for the page that says so. */
function helpPage({ title, Page: Text }: HelpPage, here: Here | null): Page {
  return {
    title,
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.help()}>{t('help.title')}</a>
        </p>
        <Text />
        {here && (
          <section class="narrow prose" aria-labelledby="hours">
            <h2 id="hours">{t('rota.title')}</h2>
            <HereHours here={here} />
          </section>
        )}
      </>
    ),
  }
}
