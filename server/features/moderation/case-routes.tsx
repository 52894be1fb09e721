import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { findCase, type FullCase, listCases } from '../../visibility/case-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import { caseOffices } from '../../visibility/recusal.ts'
import { casePage, queuePage } from './case-views.tsx'
import { claimCase, releaseCase } from './hold.ts'
import { caseJson, heldBy, listedCaseJson } from './json.ts'

/** The queue, and cases one by one: for moderators and overseers. */
export function caseRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/queue', answer(forum, showQueue))
  router.get('/moderation/cases/:id', answer(forum, showCase))
  router.post('/moderation/cases/:id/claim', answer(forum, hold(claimCase), formAgain(showAgain)))
  router.post(
    '/moderation/cases/:id/release',
    answer(forum, hold(releaseCase), formAgain(showAgain)),
  )
  return router
}

/** The moderator, overseer or owner who asks. @throws SignedOut, Forbidden */
function asOfficer(ask: Ask): Self {
  const self = ask.member()
  if (!caseOffices.some((office) => ask.viewer.has(office))) {
    throw new Forbidden('error.forbidden.team')
  }
  return self
}

async function showQueue(ask: Ask) {
  const { id } = asOfficer(ask)
  const { cursors } = ask.forum
  const after = ask.query('after')
  const place = after === null ? null : cursors.open('list', after)
  if (after !== null && !place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  const from = place && { urgent: place[0], openedAt: place[1], id: place[2] }
  const found = await listCases(ask.forum, ask.viewer, from, limits.rowsPerPage)
  const next =
    found.next && cursors.seal('list', [found.next.urgent, found.next.openedAt, found.next.id])
  return {
    json: { cases: found.cases.map((one) => listedCaseJson(one, id)), next },
    page: queuePage({ cases: found.cases, self: id, next }),
  }
}

async function caseOf(ask: Ask): Promise<FullCase> {
  const one = await findCase(ask.forum, ask.viewer, ask.param('id'))
  if (!one) throw new NotFound()
  return one
}

async function showCase(ask: Ask) {
  const self = asOfficer(ask)
  return answerWith(ask, self, await caseOf(ask), blankForm(ask.forum.world.id()))
}

async function showAgain(ask: Ask, state: FormState) {
  const self = asOfficer(ask)
  return (await answerWith(ask, self, await caseOf(ask), state)).page
}

async function answerWith(ask: Ask, self: Self, one: FullCase, state: FormState) {
  const { postPublicId } = one
  const seen = postPublicId && (await findPost(ask.forum.reader, ask.viewer, postPublicId))
  const post = seen ? seen.publicId : null
  const view = { one, held: heldBy(one, self.id), post, state }
  return { json: { case: caseJson(one, self.id, post) }, page: casePage(view) }
}

type Work = (tx: Tx, asked: Parameters<typeof claimCase>[1]) => Promise<void>

function hold(work: Work) {
  return async (ask: Ask) => {
    const { forum, viewer } = ask
    const self = asOfficer(ask)
    const publicId = ask.param('id')
    await forum.rates.take('account', self.id)
    const asked = { labels: forum.labels, viewer, publicId, now: forum.world.now() }
    await forum.writer.transact((tx) => work(tx, asked))
    const { json } = await answerWith(ask, self, await caseOf(ask), blankForm(''))
    return { json, to: paths.moderationCase(publicId) }
  }
}
