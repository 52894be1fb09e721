/** Professional mode: for peer clinicians who are here as themselves. */
import { Router } from 'express'
import { professionalModeForm } from '../../../shared/forms/professional-mode.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { refreshGuard } from '../../visibility/boundary.ts'
import { listEntries, listLimit } from '../keep-apart/store.ts'
import { findMode, type Mode } from './store.ts'
import { modePage } from './views.tsx'

export function professionalModeRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/professional-mode', answer(forum, show))
  router.put('/me/professional-mode', answer(forum, change, formAgain(pageOf)))
  return router
}

/** Peer clinicians, and whoever was one when they switched it on: they must be able to switch it off. */
async function asClinician(ask: Ask): Promise<{ self: Self; mode: Mode }> {
  const self = ask.member()
  const mode = await findMode(ask.forum.reader, self.id)
  if (!ask.viewer.has('clinician') && mode.level === null) throw new Forbidden('mode.notYou')
  return { self, mode }
}

function modeJson({ level, prepared }: Mode) {
  return { on: level !== null, level, prepared }
}

async function show(ask: Ask) {
  const { mode } = await asClinician(ask)
  return { json: modeJson(mode), page: await pageOf(ask, blankForm(ask.forum.world.id())) }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { reader, keys, mail } = ask.forum
  // Signed out meanwhile: the form stays.
  const id = ask.self?.id ?? -1
  return modePage({
    state,
    mode: await findMode(reader, id),
    entries: await listEntries(reader, keys, id),
    limit: listLimit(ask.viewer),
    addresses: mail.canSend,
    isClinician: ask.viewer.has('clinician'),
    isSaved: ask.query('saved') === '1',
  })
}

async function change(ask: Ask) {
  const { forum } = ask
  const { self } = await asClinician(ask)
  const { on, level } = ask.form(professionalModeForm)
  if (on && !ask.viewer.has('clinician')) throw new Forbidden('mode.notYou')
  await forum.rates.take('account', self.id)
  const now = forum.world.now()
  await forum.writer.transact((tx) => refreshGuard(tx, self.id, now, on ? level : null))
  const mode = await findMode(forum.reader, self.id)
  // The first time, labels are prepared now, piece by piece; nobody waits for that.
  if (on && !mode.prepared) void forum.jobs.runDue()
  return { json: modeJson(mode), to: `${paths.professionalMode()}?saved=1` }
}
