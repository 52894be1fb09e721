import { Router } from 'express'
import { approval } from '../../../shared/forms/approvals.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asTeam } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { declinedRoutes } from './declined.tsx'
import { putWelcomeAway } from './reply-store.ts'
import { acceptMember, declineMember, forgetOldDecisions, listWaiting } from './store.ts'
import { approvalsPage } from './views.tsx'

/** Who waits at the door, and letting them in or not. */
export function approvalRoutes(forum: Forum): Router {
  forum.jobs.add('forget old decisions', (now) =>
    forum.writer.transact((tx) => forgetOldDecisions(tx, now)),
  )
  const router = Router()
  router.use(declinedRoutes(forum))
  router.get('/approvals', answer(forum, showWaiting))
  router.put('/approvals/:id', answer(forum, decide, formAgain(showAgain)))
  router.delete('/me/welcome', answer(forum, forgetWelcome))
  return router
}

async function showWaiting(ask: Ask) {
  asTeam(ask)
  const waiting = await listWaiting(ask.forum.reader, ask.viewer)
  const json = waiting.map(({ since, ...rest }) => ({
    ...rest,
    since: new Date(since).toISOString(),
  }))
  return { json: { waiting: json }, page: pageOf(ask, waiting) }
}

function pageOf(
  ask: Ask,
  waiting: Parameters<typeof approvalsPage>[0]['waiting'],
  failed?: { id: string; state: FormState },
) {
  const { world } = ask.forum
  return approvalsPage({ waiting, now: world.now(), blank: blankForm(world.id()), failed })
}

async function decide(ask: Ask) {
  const self = asTeam(ask)
  const { forum, viewer } = ask
  await forum.rates.take('account', self.id)
  const { decision, words } = ask.form(approval)
  const id = ask.param('id')
  const now = forum.world.now()
  if (decision === 'accept') {
    // In tests nobody is on probation, see the settings.
    const probationDays = forum.config.testMode ? 0 : ask.community.probationDays
    await forum.writer.transact((tx) => acceptMember(tx, id, { viewer, words, now, probationDays }))
  } else {
    const ended = await forum.writer.transact((tx) => declineMember(tx, id, { viewer, words, now }))
    for (const session of ended) forum.live.endSession(session)
  }
  return { to: paths.approvals() }
}

async function showAgain(ask: Ask, state: FormState) {
  const waiting = ask.self ? await listWaiting(ask.forum.reader, ask.viewer) : []
  return pageOf(ask, waiting, { id: ask.param('id'), state })
}

async function forgetWelcome(ask: Ask) {
  const self = ask.member()
  await ask.forum.writer.transact((tx) => putWelcomeAway(tx, self.id))
  return { to: paths.home() }
}
