import { Router } from 'express'
import { signInForm } from '../../../shared/forms/sessions.ts'
import { paths } from '../../../shared/paths.ts'
import { SignedOut } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { findParty } from '../../request/party.ts'
import { findByHandle, ownJson } from '../members/find-member.ts'
import { verifyPassphrase } from '../members/passphrase.ts'
import { listRoutes } from './list-routes.tsx'
import { afterSignIn, nextPath } from './next.ts'
import { dropCookie, openSession } from './open-session.ts'
import { seen } from './seen.ts'
import { endSession, sweepSessions } from './store.ts'
import { countTryFor, countTryFrom } from './tries.ts'
import { signInPage, staysPage } from './views.tsx'

/** Signing in and out, and the list of sessions. Stands first, so that every request passes by. */
export function sessionRoutes(forum: Forum): Router {
  const router = Router()
  router.use(seen(forum))
  forum.jobs.add('sessions that nobody uses', (now) =>
    forum.writer.transact((tx) => sweepSessions(tx, now)),
  )

  router.get(
    '/sign-in',
    answer(forum, (ask) => {
      if (ask.self) return { to: nextPath(ask) }
      const state = blankForm(forum.world.id())
      return { page: signInPage({ state, ...around(ask) }) }
    }),
  )

  router.post(
    '/sign-in',
    answer(
      forum,
      signIn,
      formAgain((ask, state) => signInPage({ state, ...around(ask) })),
    ),
  )

  router.get(
    '/welcome-back',
    answer(forum, (ask) => {
      ask.member()
      return { page: staysPage(nextPath(ask)) }
    }),
  )

  router.post('/sign-out', answer(forum, signOut))
  router.use(listRoutes(forum))
  return router
}

function around(ask: Ask): { next: string; passkeys: boolean } {
  return { next: nextPath(ask), passkeys: findParty(ask) !== null }
}

async function signIn(ask: Ask) {
  const { forum } = ask
  await countTryFrom(ask)
  const typed = ask.form(signInForm)
  await countTryFor(ask, typed.handle)
  const member = await findByHandle(forum.reader, typed.handle)
  const right = await verifyPassphrase(member?.passphraseHash ?? null, typed.passphrase)
  if (!member || !right) throw new SignedOut('error.signedOut.wrong')
  const opened = await openSession(ask, () => Promise.resolve(member))
  return { json: { member: await ownJson(forum, member) }, to: afterSignIn(ask, opened) }
}

async function signOut(ask: Ask) {
  const { forum, self } = ask
  await forum.rates.take('account', ask.counted)
  if (self) {
    await forum.writer.transact((tx) => endSession(tx, self.id, self.sessionId))
    forum.live.endSession(self.sessionId)
  }
  dropCookie(ask)
  return { to: paths.home() }
}
