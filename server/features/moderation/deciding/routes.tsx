import { Router } from 'express'
import {
  appealWordsForm,
  decideForm,
  hearForm,
  secondForm,
} from '../../../../shared/forms/deciding.ts'
import { paths } from '../../../../shared/paths.ts'
import { once } from '../../../db/idempotency.ts'
import type { Tx } from '../../../db/transact.ts'
import type { Forum } from '../../../forum.ts'
import { asOfficer } from '../../../permissions/offices.ts'
import { answer } from '../../../request/answer.tsx'
import type { Ask } from '../../../request/ask.ts'
import { inEvenTime } from '../../../request/even-time.ts'
import { findCase } from '../../../visibility/case-scope.ts'
import { hearAppeal } from '../appeals/hear.ts'
import { addTeamWords } from '../appeals/words.ts'
import { listOfficers } from '../assign.ts'
import { answerWith, caseAgain, caseOf } from '../case-page.tsx'
import type { Asked } from '../hold.ts'
import { decideCase } from './decide.ts'
import { secondDecision } from './second.ts'
import { findProposed } from './store.ts'

/** Deciding, agreeing, and the second look: for those who read a case. */
export function decidingRoutes(forum: Forum): Router {
  const router = Router()
  router.post('/moderation/cases/:id/decide', answer(forum, decide, caseAgain('decide')))
  router.post('/moderation/cases/:id/second', answer(forum, second, caseAgain('second')))
  router.post('/moderation/cases/:id/hear', answer(forum, hear, caseAgain('hear')))
  router.post('/moderation/cases/:id/words', answer(forum, say, caseAgain('words')))
  return router
}

async function decide(ask: Ask) {
  asOfficer(ask)
  await caseOf(ask)
  const { action, ...given } = ask.form(decideForm)
  const officers = await listOfficers(ask.forum)
  return act(ask, (tx, asked) => decideCase(tx, ask.forum, { ...asked, action, given, officers }))
}

async function hear(ask: Ask) {
  asOfficer(ask)
  await caseOf(ask)
  const { outcome, action, ...given } = ask.form(hearForm)
  const officers = await listOfficers(ask.forum)
  const more = { outcome, action, given, officers }
  return act(ask, (tx, asked) => hearAppeal(tx, ask.forum, { ...asked, ...more }))
}

async function second(ask: Ask) {
  asOfficer(ask)
  const one = await caseOf(ask)
  const given = ask.form(secondForm)
  const proposed = await findProposed(ask.forum.reader, one.id)
  const proposer = proposed && (await ask.forum.viewers.current(proposed.proposed_by))
  return act(ask, (tx, asked) => secondDecision(tx, ask.forum, { ...asked, given, proposer }))
}

async function say(ask: Ask) {
  asOfficer(ask)
  await caseOf(ask)
  const { text: words, appeal } = ask.form(appealWordsForm)
  return act(ask, (tx, asked) => addTeamWords(tx, ask.forum, { ...asked, appeal, words }))
}

/** Does something with the case of the path, and answers with how it stands then. */
async function act(ask: Ask, work: (tx: Tx, asked: Asked) => Promise<void>) {
  const { forum, viewer } = ask
  const self = asOfficer(ask)
  await forum.rates.take('account', self.id)
  const { labels, world } = forum
  const now = world.now()
  const asked = { labels, viewer, publicId: ask.param('id'), now }
  const use = { memberId: self.id, key: ask.idempotencyKey, kind: `case ${asked.publicId}`, now }
  // Sent twice, it is done once, and answered with how the case stands.
  const make = async (tx: Tx) => {
    await work(tx, asked)
    return self.id
  }
  await inEvenTime(forum, () => forum.writer.transact((tx) => once(tx, use, () => make(tx))))
  const one = await findCase(forum, viewer, asked.publicId)
  const answered = one && (await answerWith(ask, self, one))
  return { json: answered?.json ?? {}, to: paths.moderationCase(asked.publicId) }
}
