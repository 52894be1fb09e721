import { createHash } from 'node:crypto'
import { Router } from 'express'
import { newInvitation } from '../../../shared/forms/invitations.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { codeFrom } from './code.ts'
import { whyNotInvite } from './may-invite.ts'
import { createInvitation, listInvitations, withdrawInvitation } from './store.ts'
import { invitationsPage, madePage } from './views.tsx'

/** Making, listing and withdrawing one's own invitations. */
export function invitationRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/invitations', answer(forum, showInvitations))
  router.post('/invitations', answer(forum, invite, formAgain(pageOf)))
  router.delete('/invitations/:id', answer(forum, withdraw))
  return router
}

async function showInvitations(ask: Ask) {
  const self = ask.member()
  const { reader, world } = ask.forum
  const listed = await listInvitations(reader, self.id, world.now())
  const invitations = listed.map(({ createdAt, expiresAt, ...rest }) => ({
    ...rest,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  }))
  return { json: { invitations }, page: await pageOf(ask, blankForm(world.id())) }
}

async function pageOf(ask: Ask, state: FormState) {
  const { reader, world } = ask.forum
  const now = world.now()
  const invitations = ask.self ? await listInvitations(reader, ask.self.id, now) : []
  // Signed out meanwhile: the form stays, so that nothing typed is lost.
  const whyNot = ask.self ? await whyNotInvite(ask) : null
  const { joining } = ask.community
  return invitationsPage({ invitations, now, state, whyNot, joining })
}

async function invite(ask: Ask) {
  const self = ask.member()
  const { forum } = ask
  if ((await whyNotInvite(ask)) !== null) throw new Forbidden('invitation.forbidden')
  await forum.rates.take('account', self.id)
  const { uses, days } = ask.form(newInvitation)
  const code = makeCode(forum, self.id, ask.idempotencyKey)
  const now = forum.world.now()
  const until = await forum.writer.transact((tx) =>
    createInvitation(tx, forum.world, { code, memberId: self.id, uses, days, now }),
  )
  const url = ask.origin + paths.joinWith(code)
  const { joining } = ask.community
  return { status: 201, json: { code, url }, page: madePage({ code, url, until, joining }) }
}

/**
 * A new code. With a key it is worked out from it, so that a repeated request finds the invitation
 * it made, and can show the code again although only its hash is kept.
 */
function makeCode(forum: Forum, member: number, key: string | null): string {
  if (key === null) return codeFrom((length) => forum.world.bytes(length))
  let round = 0
  return codeFrom(() => {
    const seed = forum.keys.hash('invitation', `${member} ${round++} ${key}`)
    return createHash('sha256').update(seed).digest()
  })
}

async function withdraw(ask: Ask) {
  const self = ask.member()
  const { forum } = ask
  const now = forum.world.now()
  const found = await forum.writer.transact((tx) =>
    withdrawInvitation(tx, self.id, ask.param('id'), now),
  )
  if (!found) throw new NotFound()
  return { to: paths.invitations() }
}
