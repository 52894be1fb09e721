import { Router } from 'express'
import { appealForm, appealWordsForm } from '../../../../shared/forms/deciding.ts'
import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { once } from '../../../db/idempotency.ts'
import { Invalid, NotFound } from '../../../errors.ts'
import type { Forum } from '../../../forum.ts'
import { blankForm, type FormState } from '../../../html/form.tsx'
import { formAgain } from '../../../request/again.tsx'
import { answer } from '../../../request/answer.tsx'
import type { Ask } from '../../../request/ask.ts'
import type { Self } from '../../../request/session.ts'
import { findOwnDecision, listOwnDecisions, type OwnDecision } from '../../../visibility/decided.ts'
import { listOfficers } from '../assign.ts'
import { lodgeAppeal } from './lodge.ts'
import { ownDecisionJson } from './own-json.ts'
import { ownDecisionPage, ownDecisionsPage } from './own-views.tsx'
import { listWords } from './store.ts'
import { addOwnWords } from './words.ts'

/** What was decided about oneself or on one's reports, and asking for another look. */
export function ownDecisionRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/decisions', answer(forum, showAll))
  router.get('/me/decisions/:id', answer(forum, showOne))
  router.post('/me/decisions/:id/appeal', answer(forum, appeal, formAgain(showAgain)))
  router.post('/me/decisions/:id/words', answer(forum, say, formAgain(showAgain)))
  return router
}

async function showAll(ask: Ask) {
  const { id } = ask.member()
  const { reader, cursors } = ask.forum
  const after = ask.query('after')
  const place = after === null ? null : cursors.open('list', after)
  if (after !== null && !place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  const found = await listOwnDecisions(reader, id, place?.[0] ?? null, limits.rowsPerPage)
  const next = found.next === null ? null : cursors.seal('list', [found.next])
  return {
    json: { decisions: found.decisions.map((one) => ownDecisionJson(one)), next },
    page: ownDecisionsPage({ decisions: found.decisions, next }),
  }
}

/** @throws SignedOut; NotFound for what does not concern them, as for what never was */
async function decisionOf(ask: Ask): Promise<{ self: Self; decision: OwnDecision }> {
  const self = ask.member()
  const decision = await findOwnDecision(ask.forum.reader, self.id, ask.param('id'))
  if (!decision) throw new NotFound()
  return { self, decision }
}

async function showOne(ask: Ask) {
  const { decision } = await decisionOf(ask)
  return answerWith(ask, decision, blankForm(ask.forum.world.id()))
}

async function showAgain(ask: Ask, state: FormState) {
  const { decision } = await decisionOf(ask)
  return (await answerWith(ask, decision, state)).page
}

async function answerWith(ask: Ask, decision: OwnDecision, state: FormState) {
  const { reader, world } = ask.forum
  const said = decision.appealId === null ? [] : await listWords(reader, decision.appealId)
  const page = ownDecisionPage({ decision, said, state, now: world.now() })
  return { json: { decision: ownDecisionJson(decision, said) }, page }
}

async function appeal(ask: Ask) {
  const { forum } = ask
  const { self, decision } = await decisionOf(ask)
  const { text: words } = ask.form(appealForm)
  await forum.rates.take('appeal', self.id)
  const officers = await listOfficers(forum)
  const now = forum.world.now()
  const given = { member: self.id, decision: decision.publicId, words, officers, now }
  const use = {
    memberId: self.id,
    key: ask.idempotencyKey,
    kind: `appeal ${decision.publicId}`,
    now,
  }
  await forum.writer.transact((tx) => once(tx, use, () => lodgeAppeal(tx, forum, given)))
  const { decision: after } = await decisionOf(ask)
  const json = { appeal: ownDecisionJson(after).appeal }
  return { status: 201, json, to: paths.myDecisions(after.publicId) }
}

async function say(ask: Ask) {
  const { forum } = ask
  const { self, decision } = await decisionOf(ask)
  const { text: words } = ask.form(appealWordsForm)
  await forum.rates.take('appeal', self.id)
  const now = forum.world.now()
  const given = { member: self.id, decision: decision.publicId, words, now }
  const use = {
    memberId: self.id,
    key: ask.idempotencyKey,
    kind: `words ${decision.publicId}`,
    now,
  }
  await forum.writer.transact((tx) => once(tx, use, () => addOwnWords(tx, forum, given)))
  const { json } = await answerWith(ask, (await decisionOf(ask)).decision, blankForm(''))
  return { json, to: paths.myDecisions(decision.publicId) }
}
