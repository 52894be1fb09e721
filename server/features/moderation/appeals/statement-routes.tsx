import { Router } from 'express'
import { statementForm } from '../../../../shared/forms/deciding.ts'
import { paths } from '../../../../shared/paths.ts'
import { once } from '../../../db/idempotency.ts'
import { NotFound } from '../../../errors.ts'
import type { Forum } from '../../../forum.ts'
import { blankForm, type FormState } from '../../../html/form.tsx'
import { asOfficer } from '../../../permissions/offices.ts'
import { formAgain } from '../../../request/again.tsx'
import { answer } from '../../../request/answer.tsx'
import type { Ask } from '../../../request/ask.ts'
import { inEvenTime } from '../../../request/even-time.ts'
import { type Appealed, findAppealed, listAppealed } from '../../../visibility/appealed-scope.ts'
import { addStatement } from './statements.ts'
import { statementsPage } from './statement-views.tsx'

/** What whoever decided can say, once, to those who look again. */
export function statementRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/appealed', answer(forum, show))
  router.post('/moderation/appealed/:id/statement', answer(forum, state, formAgain(again)))
  return router
}

async function show(ask: Ask) {
  asOfficer(ask)
  const decisions = await listAppealed(ask.forum, ask.viewer)
  const page = statementsPage(decisions, blankForm(ask.forum.world.id()), null)
  return { json: { decisions: decisions.map(appealedJson) }, page }
}

async function again(ask: Ask, failed: FormState) {
  asOfficer(ask)
  return statementsPage(await listAppealed(ask.forum, ask.viewer), failed, ask.param('id'))
}

function appealedJson({ publicId: id, measure, reason, decidedAt, words }: Appealed) {
  return {
    id,
    action: measure,
    reason,
    decidedAt: new Date(decidedAt).toISOString(),
    statement: words,
  }
}

async function state(ask: Ask) {
  const { forum, viewer } = ask
  const { id: member } = asOfficer(ask)
  const publicId = ask.param('id')
  // Before the words are looked at: what one does not hear answers alike whatever is sent.
  if (!(await findAppealed(forum, viewer, publicId))) throw new NotFound()
  const { text: words } = ask.form(statementForm)
  await forum.rates.take('account', member)
  const now = forum.world.now()
  const asked = { labels: forum.labels, viewer, publicId, words, now }
  const use = { memberId: member, key: ask.idempotencyKey, kind: `statement ${publicId}`, now }
  await inEvenTime(forum, () =>
    forum.writer.transact((tx) => once(tx, use, () => addStatement(tx, asked))),
  )
  const said = await findAppealed(forum, viewer, publicId)
  const json = { decision: said && appealedJson(said) }
  return { status: 201, json, to: paths.appealed() }
}
