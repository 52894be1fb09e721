import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { moveSilentAppeals } from './appeals/move-on.ts'
import { ownDecisionRoutes } from './appeals/own-routes.tsx'
import { statementRoutes } from './appeals/statement-routes.tsx'
import { caseRoutes } from './case-routes.tsx'
import { endDueDecisions } from './deciding/end-due.ts'
import { reviewLeaving } from './deciding/review-leaving.ts'
import { decidingRoutes } from './deciding/routes.tsx'
import { forgetOldCases } from './forget-cases.ts'
import { lookAfterCases } from './look-after.ts'
import { ownReportRoutes } from './own-report-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { closeQuietCases } from './withdraw.ts'

/** Reporting, reading what was reported, deciding, and the second look. */
export function moderationRoutes(forum: Forum): Router {
  forum.jobs.add('look after cases', (now) => lookAfterCases(forum, now))
  forum.jobs.add('end decisions', (now) => endDueDecisions(forum, now))
  forum.jobs.add('review leaving', (now) => reviewLeaving(forum, now))
  forum.jobs.add('move silent appeals', (now) => moveSilentAppeals(forum, now))
  forum.jobs.add('close quiet cases', (now) => closeQuietCases(forum, now))
  forum.jobs.add('forget old cases', (now) => forgetOldCases(forum, now))
  const router = Router()
  router.use(reportRoutes(forum))
  router.use(ownReportRoutes(forum))
  router.use(caseRoutes(forum))
  router.use(decidingRoutes(forum))
  router.use(ownDecisionRoutes(forum))
  router.use(statementRoutes(forum))
  return router
}
