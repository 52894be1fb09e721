import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { lookAfterHeld } from './due.ts'
import { queueRoutes } from './queue-routes.tsx'
import { settingRoutes } from './setting-routes.tsx'

/** Posts that are read before others see them: the list to read, and what the owner sets. */
export function holdingRoutes(forum: Forum): Router {
  forum.jobs.add('posts that wait to be read', (now) => lookAfterHeld(forum, now))
  const router = Router()
  router.use(queueRoutes(forum))
  router.use(settingRoutes(forum))
  return router
}
