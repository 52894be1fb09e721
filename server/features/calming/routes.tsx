import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { endDueMeasures } from './due.ts'
import { postRoutes } from './post-routes.tsx'
import { slowRoutes } from './slow-routes.tsx'

/** First aid by moderators; closing branches and slowing, also by whoever began the thread. */
export function calmingRoutes(forum: Forum): Router {
  forum.jobs.add('measures whose time is over', (now) => endDueMeasures(forum, now))
  const router = Router()
  router.use(postRoutes(forum))
  router.use(slowRoutes(forum))
  return router
}
