import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { cardRoutes } from './card-routes.tsx'
import { takeStrayHatsOff } from './hats.ts'
import { ownClinicianRoutes } from './own-routes.tsx'
import { clinicianOversightRoutes } from './oversee-routes.tsx'
import { clinicianTeamRoutes } from './team-routes.tsx'

/** All about the role of peer clinician. */
export function clinicianRoutes(forum: Forum): Router {
  forum.jobs.add('take stray hats off', (now) => takeStrayHatsOff(forum, now))
  const router = Router()
  router.use(ownClinicianRoutes(forum))
  router.use(clinicianTeamRoutes(forum))
  router.use(clinicianOversightRoutes(forum))
  router.use(cardRoutes(forum))
  return router
}
