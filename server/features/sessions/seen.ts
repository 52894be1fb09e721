import type { RequestHandler } from 'express'
import type { Forum } from '../../forum.ts'
import { cookieName, hashToken, readCookie } from '../../request/session.ts'
import { noteSeen } from './store.ts'

/** Milliseconds between two notes that the same session is in use. */
const noteEveryMs = 3_600_000

const sessionsRemembered = 10_000

/** Middleware that notes, once the answer is out and at most hourly, that a session is in use. */
export function seen(forum: Forum): RequestHandler {
  const noted = new Map<string, number>()

  const note = async (tokenHash: string): Promise<void> => {
    const now = forum.world.now()
    const last = noted.get(tokenHash)
    if (last !== undefined && now - last < noteEveryMs) return
    if (noted.size >= sessionsRemembered) noted.clear()
    noted.set(tokenHash, now)
    // Cookies that are no session, or were noted before a restart, cost a look and no write.
    const row = await forum.reader
      .selectFrom('session')
      .select('seen_at')
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    if (!row) return
    if (now - row.seen_at < noteEveryMs) return void noted.set(tokenHash, row.seen_at)
    await forum.writer.transact((tx) => noteSeen(tx, tokenHash, now, noteEveryMs))
  }

  return (req, res, next) => {
    const token = readCookie(req.headers.cookie, cookieName(forum.config))
    if (token) {
      res.once('finish', () => {
        note(hashToken(token)).catch((error: unknown) => {
          const name = error instanceof Error ? error.name : typeof error
          forum.log.warn({ name }, 'the use of a session could not be noted')
        })
      })
    }
    next()
  }
}
