import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { deviceName } from './device.ts'
import { sessionsPage } from './list-views.tsx'
import { dropCookie } from './open-session.ts'
import { endSession, endSessions, listSessions } from './store.ts'

/** Where a member is signed in, and ending that, one by one or everywhere else. */
export function listRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/sessions', answer(forum, list))
  router.delete('/me/sessions', answer(forum, endOthers))
  router.delete('/me/sessions/:id', answer(forum, endOne))
  return router
}

async function list(ask: Ask) {
  const { forum } = ask
  const { id, sessionId } = ask.member()
  const sessions = await listSessions(forum.reader, id, forum.world.now())
  return {
    json: () => ({
      sessions: sessions.map((session) => ({
        id: session.id,
        device: deviceName(session.device),
        createdAt: new Date(session.createdAt).toISOString(),
        seenAt: new Date(session.seenAt).toISOString(),
        current: session.id === sessionId,
      })),
    }),
    page: sessionsPage({ sessions, here: sessionId, key: forum.world.id() }),
  }
}

async function endOthers(ask: Ask) {
  const { forum } = ask
  const { id, sessionId } = ask.member()
  await forum.rates.take('account', id)
  const ended = await forum.writer.transact((tx) => endSessions(tx, id, sessionId))
  for (const session of ended) forum.live.endSession(session)
  return { to: paths.mySessions() }
}

async function endOne(ask: Ask) {
  const { forum } = ask
  const { id, sessionId } = ask.member()
  await forum.rates.take('account', id)
  const session = ask.param('id')
  const ended = await forum.writer.transact((tx) => endSession(tx, id, session))
  if (!ended) throw new NotFound()
  forum.live.endSession(session)
  if (session !== sessionId) return { to: paths.mySessions() }
  dropCookie(ask)
  return { to: paths.home() }
}
