import { type RequestHandler, Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { cookieName, hashToken, readCookie } from '../../request/session.ts'
import { rich, t } from '../../words/index.ts'
import { dropCookie } from '../sessions/open-session.ts'
import { findDeclined, putDeclinedAway } from './reply-store.ts'

/** Where somebody who waited would come back to. */
const doors = ['/', '/join', '/sign-in', '/waiting']

/** A kind page for somebody who was not let in and comes back in the browser they waited with. */
export function declinedRoutes(forum: Forum): Router {
  const router = Router()
  router.get(doors, showDeclined(forum))
  router.post(
    '/declined',
    answer(forum, async (ask) => {
      const tokenHash = tokenHashOf(forum, ask.req.headers.cookie)
      if (tokenHash) await forum.writer.transact((tx) => putDeclinedAway(tx, tokenHash))
      if (!ask.self) dropCookie(ask)
      return { to: paths.home() }
    }),
  )
  return router
}

function tokenHashOf(forum: Forum, cookie: string | undefined): string | null {
  const token = readCookie(cookie, cookieName(forum.config))
  return token ? hashToken(token) : null
}

function showDeclined(forum: Forum): RequestHandler {
  return async (req, res, next) => {
    const tokenHash = tokenHashOf(forum, req.headers.cookie)
    const words = tokenHash ? await findDeclined(forum.reader, tokenHash) : null
    if (words === null) return next()
    const show = (ask: Ask) => ({ json: {}, page: declinedPage(ask.community.name, words) })
    await answer(forum, show)(req, res, next)
  }
}

function declinedPage(name: string, words: string): Page {
  return {
    title: () => t('declined.title'),
    layout: 'narrow',
    bare: true,
    body: () => (
      <>
        <h1>{t('declined.title')}</h1>
        <p class="lede">{t('declined.lede', { name })}</p>
        {words !== '' && (
          <div class="prose block-s">
            <p>{t('declined.words')}</p>
            <blockquote class="words" dir="auto">
              {words}
            </blockquote>
          </div>
        )}
        <p class="block-s">{t('declined.means')}</p>
        <p class="block-s">{rich('declined.crisis', { link: linkTo(paths.crisis()) })}</p>
        <form method="post" action="/declined" class="row block-s">
          <button class="button">{t('declined.leave')}</button>
        </form>
      </>
    ),
  }
}
