import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { noteRoutes } from './note-routes.tsx'
import { ownStandingRoutes } from './own-routes.tsx'

/** A member's own standing, and the team's notes. */
export function standingRoutes(forum: Forum): Router {
  const router = Router()
  router.use(ownStandingRoutes(forum))
  router.use(noteRoutes(forum))
  return router
}
