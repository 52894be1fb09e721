/** Notices by mail: letters that say nothing but that something waits, and ways to be rid of them. */
import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { answer, answerFromAnywhere } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { carryByMail } from './carry.ts'
import { endMailStop, stopMail } from './stop.ts'
import { addressOf } from './unsubscribe-token.ts'
import { unsubscribedPage, unsubscribePage } from './views.tsx'

/** The pages behind the link of a mail, for whoever holds it; and mail again. */
export function noticeMailRoutes(forum: Forum): Router {
  carryByMail(forum)
  const router = Router()
  // Programs that read mail open every link, so opening it changes nothing.
  router.get(
    '/unsubscribe/:token',
    answer(forum, (ask) => ({ json: {}, page: unsubscribePage(ask.param('token')) })),
  )
  router.post('/unsubscribe/:token', answerFromAnywhere(forum, unsubscribe))
  router.delete('/me/mail-stop', answer(forum, again))
  return router
}

// The same for any token, and without going on to another address (RFC 8058, 3.1).
async function unsubscribe(ask: Ask) {
  const { forum } = ask
  const point = addressOf(forum.keys, ask.param('token'))
  const now = forum.world.now()
  if (point !== null) {
    await forum.writer.transact((tx) => stopMail(tx, { point, why: 'unsubscribed', now }))
  }
  return { json: {}, page: unsubscribedPage() }
}

async function again(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  await forum.writer.transact((tx) => endMailStop(tx, id, forum.world.now()))
  return { to: `${paths.noticeChoices()}?saved` }
}
