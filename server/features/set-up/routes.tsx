import { Router } from 'express'
import { setUpForm } from '../../../shared/forms/set-up.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { currentProse, inLanguage } from '../../words/index.ts'
import { openSession } from '../sessions/open-session.ts'
import { setUpGate } from './gate.tsx'
import { prepareSetUp } from './store.ts'
import { checkToken } from './token-store.ts'
import { setUpPage, setUpTyped } from './views.tsx'

/** The first visit, and the gate that keeps everybody else outside until it is over. */
export function setUpRoutes(forum: Forum): Router {
  const router = Router()
  router.use(setUpGate(forum))
  router.get('/set-up/:token', answer(forum, showSetUp))
  router.post(
    '/set-up/:token',
    answer(
      forum,
      setUp,
      formAgain((ask, state) => setUpPage(ask.param('token'), state, forum.mail.canSend)),
    ),
  )
  return router
}

async function showSetUp(ask: Ask) {
  const token = ask.param('token')
  await checkToken(ask.forum.reader, token)
  const { world, mail } = ask.forum
  const state = blankForm(world.id(), inLanguage(ask.language, setUpTyped))
  return { json: {}, page: setUpPage(token, state, mail.canSend) }
}

async function setUp(ask: Ask) {
  const { forum } = ask
  const token = ask.param('token')
  await checkToken(forum.reader, token)
  const write = await prepareSetUp(forum, {
    language: inLanguage(ask.language, currentProse),
    ...ask.form(setUpForm),
  })
  const { member } = await openSession(ask, async (tx) => {
    // Somebody else may have used it while the passphrase was hashed.
    await checkToken(tx, token)
    return write(tx)
  })
  const { publicId: id, handle } = member
  const next = encodeURIComponent(paths.community())
  return {
    status: 201,
    json: { member: { id, handle } },
    // Nobody else could let the owner back in, so recovery codes come first.
    to: `${paths.recoveryCodes()}?welcome=1&next=${next}`,
  }
}
