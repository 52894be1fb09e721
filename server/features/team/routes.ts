import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { handOverRoutes } from './hand-over-routes.tsx'
import { lookAfterMatters } from './look-after.ts'
import { ownTeamRoutes } from './own-routes.tsx'
import { teamSideRoutes } from './team-routes.tsx'

/** Both sides of talking with the moderation team, and what its people leave to one another. */
export function teamRoutes(forum: Forum): Router {
  forum.jobs.add('look after talks with the team', (now) => lookAfterMatters(forum, now))
  const router = Router()
  router.use(ownTeamRoutes(forum))
  router.use(teamSideRoutes(forum))
  router.use(handOverRoutes(forum))
  return router
}
