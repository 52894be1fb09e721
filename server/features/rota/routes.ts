import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { dutyRoutes } from './duty-routes.tsx'
import { askForPromises } from './promise.ts'

/** The hours of the team, and what its people set for themselves. */
export function rotaRoutes(forum: Forum): Router {
  forum.jobs.add('ask who still wants to moderate', (now) => askForPromises(forum, now))
  const router = Router()
  router.use(dutyRoutes(forum))
  return router
}
