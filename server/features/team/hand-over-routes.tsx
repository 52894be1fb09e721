import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { unansweredForm } from '../../../shared/forms/team.ts'
import type { Forum } from '../../forum.ts'
import { asOfficer } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listCases } from '../../visibility/case-scope.ts'
import { listHeardMatters } from '../../visibility/matter-scope.ts'
import { listUnanswered } from '../../visibility/unanswered.ts'
import { listedCaseJson } from '../moderation/json.ts'
import { threadJson } from '../threads/json.ts'
import { handOverPage } from './hand-over-view.tsx'
import { matterJson } from './json.ts'
import { unansweredPage } from './unanswered-view.tsx'

const hourMs = 3_600_000

/** Days for which a thread without an answer is shown. */
const unansweredDays = 14

/** What one shift leaves to the next, and who has not been answered; as far as its reader hears of it. */
export function handOverRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/hand-over', answer(forum, showHandOver))
  router.get('/moderation/unanswered', answer(forum, showUnanswered))
  return router
}

async function showHandOver(ask: Ask) {
  const { forum, viewer } = ask
  const { id: self } = asOfficer(ask)
  const { cases } = await listCases(forum, viewer, null, limits.rowsPerPage)
  const list = (state: 'open' | 'answered') =>
    listHeardMatters(forum.reader, viewer, state, null, limits.rowsPerPage)
  const [waiting, answered] = [await list('open'), await list('answered')]
  const now = forum.world.now()
  const isOld = ({ openedAt }: { openedAt: number }) => openedAt <= now - 48 * hourMs
  const parts = {
    yours: cases.filter(({ holder }) => holder === self),
    others: cases.filter(
      ({ holder, state }) => holder !== null && holder !== self && state !== 'needs-second',
    ),
    second: cases.filter(({ state }) => state === 'needs-second'),
    free: cases.filter(({ holder, state }) => holder === null && state !== 'needs-second'),
  }
  const listed = (of: typeof cases) => of.map((one) => listedCaseJson(one, self))
  const json = {
    yours: listed(parts.yours),
    others: listed(parts.others),
    second: listed(parts.second),
    free: listed(parts.free),
    waiting: waiting.matters.map((one) => matterJson(one, 'team')),
    answered: answered.matters.map((one) => matterJson(one, 'team')),
  }
  const view = { ...parts, waiting: waiting.matters, answered: answered.matters, isOld }
  return { json, page: handOverPage(view) }
}

async function showUnanswered(ask: Ask) {
  const { reader, world } = ask.forum
  asOfficer(ask)
  const { hours } = ask.asked(unansweredForm)
  const now = world.now()
  const between = {
    from: now - unansweredDays * 24 * hourMs,
    until: now - hours * hourMs,
  }
  const threads = await listUnanswered(reader, ask.viewer, between, limits.threadsPerPage)
  const json = { hours, threads: threads.map(threadJson) }
  return { json, page: unansweredPage(threads, hours) }
}
