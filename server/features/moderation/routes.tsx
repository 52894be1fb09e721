import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { caseRoutes } from './case-routes.tsx'
import { lookAfterCases } from './look-after.ts'
import { reportRoutes } from './report-routes.tsx'

/** Reporting, and reading what was reported. */
export function moderationRoutes(forum: Forum): Router {
  forum.jobs.add('look after cases', (now) => lookAfterCases(forum, now))
  const router = Router()
  router.use(reportRoutes(forum))
  router.use(caseRoutes(forum))
  return router
}
