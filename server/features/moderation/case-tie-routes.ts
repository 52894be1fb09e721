import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { asOfficer } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { declareTie } from '../rota/ties.ts'
import { caseNow, passCase } from './hold.ts'

/** Saying, from a case, that one knows whoever it is about outside. */
export function caseTieRoutes(forum: Forum): Router {
  const router = Router()
  router.post('/moderation/cases/:id/tie', answer(forum, tie))
  return router
}

// The case goes for good. Where it names the person, so does all else about them; behind an alias
// it does not, or what goes with it would say who that is.
async function tie(ask: Ask) {
  const { forum, viewer } = ask
  const { id: member } = asOfficer(ask)
  await forum.rates.take('account', member)
  const now = forum.world.now()
  const asked = { labels: forum.labels, viewer, publicId: ask.param('id'), now }
  await forum.writer.transact(async (tx) => {
    const { by, concernedId: other } = await caseNow(tx, asked)
    await passCase(tx, asked)
    if (by.kind === 'member') await declareTie(tx, { member, other, on: true, now })
  })
  return { to: paths.moderationQueue() }
}
