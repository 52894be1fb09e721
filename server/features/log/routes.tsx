/** What members read of the decisions of their moderation team: line by line, and in numbers. */
import { Router } from 'express'
import { redaction } from '../../../shared/forms/log.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findAct, type LoggedAct } from '../../visibility/log-scope.ts'
import { actJson } from './json.ts'
import { looksBehind } from './looks-behind.tsx'
import { numbersOf } from './numbers.ts'
import { numbersPage } from './numbers-page.tsx'
import { readLog } from './read.ts'
import { strikeReason } from './redact.ts'
import { redactPage } from './redact-page.tsx'
import { logPage } from './views.tsx'

export function logRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/log', answer(forum, showLog))
  router.get('/moderation/numbers', answer(forum, showNumbers))
  router.get('/moderation/log/:id/redact', answer(forum, showRedact))
  router.post('/moderation/log/:id/redact', answer(forum, redact, formAgain(showRedactAgain)))
  return router
}

/** @throws SignedOut, Forbidden for somebody who has not been let in yet */
function asMember(ask: Ask) {
  const self = ask.member()
  if (!ask.viewer.facts.active) throw new Forbidden('log.onlyMembers')
  return self
}

async function showLog(ask: Ask) {
  asMember(ask)
  const { forum, viewer } = ask
  const after = ask.query('after')
  const place = after === null ? null : forum.cursors.open('list', after)
  if (after !== null && !place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  const { acts, next } = await readLog(forum, viewer, place?.[0] ?? null, forum.world.now())
  const sealed = next === null ? null : forum.cursors.seal('list', [next, 0, 0])
  const entries = acts.map((act) => actJson(forum.keys, act))
  const looks = place ? [] : await looksBehind(forum, viewer, forum.world.now())
  return {
    json: { entries, looksBehind: looks, next: sealed },
    page: logPage({ entries, looks, next: sealed, mayStrike: mayStrike(ask) }),
  }
}

async function showNumbers(ask: Ask) {
  asMember(ask)
  const months = await numbersOf(ask.forum, ask.viewer, ask.forum.world.now())
  return { json: { months }, page: numbersPage(months) }
}

function mayStrike({ viewer }: Ask): boolean {
  return viewer.has('overseer') || viewer.has('owner')
}

async function actToStrike(ask: Ask): Promise<LoggedAct> {
  asMember(ask)
  if (!mayStrike(ask)) throw new Forbidden('log.onlyOverseers')
  const act = await findAct(ask.forum, ask.viewer, ask.param('id'))
  if (!act) throw new NotFound()
  return act
}

async function showRedact(ask: Ask) {
  const act = await actToStrike(ask)
  const { keys, world } = ask.forum
  return { json: { entry: actJson(keys, act) }, page: redactPage(act, blankForm(world.id())) }
}

async function showRedactAgain(ask: Ask, state: FormState) {
  return redactPage(await actToStrike(ask), state)
}

async function redact(ask: Ask) {
  const act = await actToStrike(ask)
  const { forum, viewer } = ask
  await forum.rates.take('account', ask.member().id)
  const { why } = ask.form(redaction)
  const [by, now] = [ask.member().id, forum.world.now()]
  await forum.writer.transact((tx) => strikeReason(tx, { decision: act.id, why, by, now }))
  const struck = await findAct(forum, viewer, act.publicId)
  return { json: { entry: struck && actJson(forum.keys, struck) }, to: paths.log() }
}
