import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { lookAfterMatters } from './look-after.ts'
import { ownTeamRoutes } from './own-routes.tsx'
import { teamSideRoutes } from './team-routes.tsx'

/** Both sides of talking with the moderation team. */
export function teamRoutes(forum: Forum): Router {
  forum.jobs.add('look after talks with the team', () => lookAfterMatters(forum))
  const router = Router()
  router.use(ownTeamRoutes(forum))
  router.use(teamSideRoutes(forum))
  return router
}
