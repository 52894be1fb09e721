/** Sending notices by itself, after everything else that is due has been done. */
import { Router } from 'express'
import { forgetDelivered } from '../../delivery/forget.ts'
import type { Forum } from '../../forum.ts'

/** It has no address of its own: what is sent leads to the pages of the forum. */
export function deliveryRoutes(forum: Forum): Router {
  forum.jobs.add('send notices', (now) => forum.delivery.run(now))
  forum.jobs.add('forget what was sent', (now) => forgetDelivered(forum, now))
  return Router()
}
