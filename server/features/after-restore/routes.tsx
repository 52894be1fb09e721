import { Router } from 'express'
import { lookedThrough } from '../../../shared/forms/after-restore.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { noteBoundary } from '../../visibility/boundary.ts'
import { changeGuard } from '../../visibility/change-facts.ts'
import { findRestored } from './restored.ts'
import { findStanding } from './store.ts'
import { afterRestorePage } from './views.tsx'

/** What may have changed since the backup, and opening again what was closed for that. */
export function afterRestoreRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/after-restore', answer(forum, show))
  router.post('/me/after-restore', answer(forum, openAgain, formAgain(pageOf)))
  return router
}

async function show(ask: Ask) {
  const { forum, viewer } = ask
  const restored = await findRestored(forum.reader)
  const standing = await findStanding(forum, viewer, ask.member().id)
  const iso = (at: number) => new Date(at).toISOString()
  const json = {
    restored: restored && { at: iso(restored.at), from: iso(restored.from) },
    standing: {
      ...standing,
      newestEntry: standing.newestEntry === null ? null : iso(standing.newestEntry),
    },
  }
  return { json, page: await pageOf(ask, blankForm(forum.world.id())) }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { forum, viewer } = ask
  const { id, handle } = ask.member()
  const standing = await findStanding(forum, viewer, id)
  return afterRestorePage({
    handle,
    restored: await findRestored(forum.reader),
    standing,
    state,
  })
}

async function openAgain(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = ask.member()
  ask.form(lookedThrough)
  await forum.rates.take('account', id)
  if (!viewer.facts.guards.get(id)?.closed) return { to: paths.afterRestore() }
  const now = forum.world.now()
  await forum.writer.transact(async (tx) => {
    await changeGuard(tx, id, { closed: false }, now)
    await noteBoundary(tx, id, 'closed', 'off', now)
  })
  return { to: paths.afterRestore() }
}
