import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { asOfficer } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listCases } from '../../visibility/case-scope.ts'
import { answerWith, caseAgain, caseOf } from './case-page.tsx'
import { queuePage } from './case-views.tsx'
import { type Asked, claimCase, passCase, releaseCase } from './hold.ts'
import { listedCaseJson } from './json.ts'

/** The queue, and cases one by one: for moderators and overseers. */
export function caseRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/queue', answer(forum, showQueue))
  router.get('/moderation/cases/:id', answer(forum, showCase))
  const claim = answer(forum, hold(claimCase), caseAgain('claim'))
  const release = answer(forum, hold(releaseCase), caseAgain('release'))
  router.post('/moderation/cases/:id/claim', claim)
  router.post('/moderation/cases/:id/release', release)
  router.post('/moderation/cases/:id/pass', answer(forum, pass, caseAgain('pass')))
  return router
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

async function showCase(ask: Ask) {
  const self = asOfficer(ask)
  return answerWith(ask, self, await caseOf(ask))
}

type Work = (tx: Tx, asked: Asked) => Promise<void>

async function asking(ask: Ask): Promise<Asked> {
  const { forum, viewer } = ask
  await forum.rates.take('account', asOfficer(ask).id)
  return { labels: forum.labels, viewer, publicId: ask.param('id'), now: forum.world.now() }
}

function hold(work: Work) {
  return async (ask: Ask) => {
    const self = asOfficer(ask)
    const asked = await asking(ask)
    await ask.forum.writer.transact((tx) => work(tx, asked))
    const { json } = await answerWith(ask, self, await caseOf(ask))
    return { json, to: paths.moderationCase(asked.publicId) }
  }
}

/** Nobody asks why, and it does not come back. */
async function pass(ask: Ask) {
  const asked = await asking(ask)
  await ask.forum.writer.transact((tx) => passCase(tx, asked))
  return { to: paths.moderationQueue() }
}
