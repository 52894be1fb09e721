/**
 * Passkeys over HTTP. All but the page and removing one are JSON, called by scripts:
 *
 * - `POST /me/passkeys/options` `{passphrase?}` → 200, what `startRegistration({ optionsJSON })` of
 *   `@simplewebauthn/browser` takes; 422 on `passphrase` when the session is no longer fresh. The
 *   challenge is known by a cookie, for five minutes and one answer.
 * - `POST /me/passkeys` `{name?, response}`, with what `startRegistration` gave → 201
 *   `{passkey: {id, name, createdAt, usedAt}}`; 422 when it could not be checked.
 * - `POST /sign-in/passkey/options` → 200, what `startAuthentication({ optionsJSON })` takes.
 * - `POST /sign-in/passkey` `{response, next?}`, with what `startAuthentication` gave → 200
 *   `{member, to}`, where `to` is the path to open next; 401 for whatever is amiss.
 * - `GET /me/passkeys` → `{passkeys: […]}`; `DELETE /me/passkeys/:id` → 204.
 *
 * In pages, `form[data-passkey="add"]` has the fields `name` and, when it is asked for,
 * `passphrase`; `button[data-passkey="sign-in"]` stands in a form with the field `next`. Both are
 * hidden and carry `data-needs-script` until a script shows them.
 */
import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { findParty } from '../../request/party.ts'
import { ownJson } from '../members/find-member.ts'
import { afterSignIn } from '../sessions/next.ts'
import { isFresh } from '../sessions/proof.ts'
import { addPasskey, optionsToAdd } from './add.ts'
import { sweepChallenges } from './challenges.ts'
import { optionsToSignIn, signInWithPasskey } from './sign-in.ts'
import { deletePasskey, listPasskeys, type Passkey } from './store.ts'
import { passkeysPage } from './views.tsx'

export function passkeyRoutes(forum: Forum): Router {
  const router = Router()
  forum.jobs.add('challenges that nobody answered', (now) =>
    forum.writer.transact((tx) => sweepChallenges(tx, now)),
  )

  router.get('/me/passkeys', answer(forum, list))
  router.delete('/me/passkeys/:id', answer(forum, remove))
  router.post(
    '/me/passkeys/options',
    answer(forum, async (ask) => ({ json: await optionsToAdd(ask), to: paths.myPasskeys() })),
  )
  router.post(
    '/me/passkeys',
    answer(forum, async (ask) => {
      const { id, name } = await addPasskey(ask)
      const createdAt = forum.world.now()
      const passkey = asJson({ id, name, createdAt, usedAt: null })
      return { status: 201, json: { passkey }, to: paths.myPasskeys() }
    }),
  )
  router.post(
    '/sign-in/passkey/options',
    answer(forum, async (ask) => ({ json: await optionsToSignIn(ask), to: paths.signIn() })),
  )
  router.post(
    '/sign-in/passkey',
    answer(forum, async (ask) => {
      const opened = await signInWithPasskey(ask)
      const to = afterSignIn(ask, opened)
      return { json: { member: await ownJson(forum, opened.member), to }, to }
    }),
  )
  return router
}

async function list(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  const passkeys = await listPasskeys(forum.reader, id)
  const page = passkeysPage({
    passkeys,
    key: forum.world.id(),
    possible: findParty(ask) !== null,
    asksPassphrase: !(await isFresh(ask)),
  })
  return { json: { passkeys: passkeys.map(asJson) }, page }
}

function asJson(passkey: Pick<Passkey, 'id' | 'name' | 'createdAt' | 'usedAt'>) {
  const { id, name, createdAt, usedAt } = passkey
  return {
    id,
    name,
    createdAt: new Date(createdAt).toISOString(),
    usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
  }
}

async function remove(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  const removed = await forum.writer.transact((tx) => deletePasskey(tx, id, ask.param('id')))
  if (!removed) throw new NotFound()
  return { to: paths.myPasskeys() }
}
