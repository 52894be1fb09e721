import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import { t } from '../../words/index.ts'
import { type DecidedLine, listDeciders } from './record.ts'

/** Who of the team decided about the role of peer clinician; about whom is not said. */
export function clinicianOversightRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/clinician-requests/decided', answer(forum, show))
  return router
}

async function show(ask: Ask) {
  ask.member()
  const { viewer, forum } = ask
  if (!viewer.has('overseer') && !viewer.has('owner')) throw new Forbidden('clinician.overseers')
  const lines = (await listDeciders(forum.reader, limits.rowsPerPage)).filter(
    ({ member, actor }) =>
      mayNotice(viewer, member) && (actor === null || mayNotice(viewer, actor.id)),
  )
  const json = {
    decided: lines.map(({ at, what, actor }) => ({
      at: new Date(at).toISOString(),
      what,
      by: actor?.handle ?? null,
    })),
  }
  return { json, page: decidedPage(lines) }
}

function decidedPage(lines: readonly DecidedLine[]): Page {
  return {
    title: () => t('clinician.deciders'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('clinician.deciders')}</h1>
        <p class="lede">{t('clinician.decidersLede')}</p>
        {lines.length === 0 && <p class="nothing">{t('clinician.decidersNone')}</p>}
        <ul class="plain">
          {lines.map(({ at, what, through, actor }) => (
            <li>
              <Raw html={timeHtml(at)} />: {t(`clinician.lately.${what}`, { through })}{' '}
              <span dir="auto">
                {actor
                  ? t('clinician.decidedBy', { handle: actor.handle })
                  : t('clinician.decidedByGone')}
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
