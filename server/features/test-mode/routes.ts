/** What automatic tests may do besides, and only in TEST_MODE: set the clock, and wait for all that is due. */
import { Router } from 'express'
import { clockForm } from '../../../shared/forms/test-mode.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import { SettableWorld } from '../../world.ts'

/** Without TEST_MODE, or with a clock that cannot be set, there is nothing at these addresses. */
export function testModeRoutes(forum: Forum): Router {
  const router = Router()
  const { config, world, jobs, mail, push, live } = forum
  if (!config.testMode || !(world instanceof SettableWorld)) return router
  router.put(
    '/test/clock',
    answer(forum, (ask) => {
      world.setClock(ask.form(clockForm).at)
      return {}
    }),
  )
  router.post(
    '/test/settle',
    answer(forum, async () => {
      await jobs.runDue()
      await mail.settled()
      await push.settled()
      await live.settled()
      return {}
    }),
  )
  return router
}
