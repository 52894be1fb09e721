import { Router } from 'express'
import { leaveForm } from '../../../shared/forms/leave.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { dropCookie } from '../sessions/open-session.ts'
import { isFresh, proveItIsThem } from '../sessions/proof.ts'
import { completeLeaving } from './complete.ts'
import { beginLeaving, isOnlyOwner } from './store.ts'
import { leavePage, leftPage } from './views.tsx'

const dayMs = 86_400_000

/** Leaving for good, with a time of grace. */
export function leaveRoutes(forum: Forum): Router {
  forum.jobs.add('members who leave', (now) => completeLeaving(forum, now))
  const router = Router()
  router.get(
    '/me/leave',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      const json = {
        graceDays: limits.leaveGraceDays,
        onlyOwner: await isOnlyOwner(forum.reader, id),
      }
      return { json, page: await pageOf(ask, blankForm(forum.world.id())) }
    }),
  )
  router.post('/me/leave', answer(forum, leave, formAgain(pageOf)))
  router.get(
    '/left',
    answer(forum, () => ({ json: {}, page: leftPage() })),
  )
  return router
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { self, forum } = ask
  return leavePage({
    state,
    asksPassphrase: !(await isFresh(ask)),
    onlyOwner: self !== null && (await isOnlyOwner(forum.reader, self.id)),
  })
}

async function leave(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  const { posts } = ask.form(leaveForm)
  await proveItIsThem(ask)
  const at = forum.world.now() + limits.leaveGraceDays * dayMs
  const leaving = { memberId: id, posts, at }
  const ended = await forum.writer.transact((tx) => beginLeaving(tx, leaving))
  for (const session of ended) forum.live.endSession(session)
  dropCookie(ask)
  return { json: { leaving: { posts, at: new Date(at).toISOString() } }, to: paths.left() }
}
