import { Router } from 'express'
import { contactPointForm } from '../../../shared/forms/contact-points.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { mayTakePart } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { readAddress } from '../../visibility/fingerprint.ts'
import { addContactPoint, confirmKind } from './add.ts'
import { confirmContactPoint, findAsked } from './confirm.ts'
import { forgetUnconfirmed, takeEffect } from './due.ts'
import { confirmLetter } from './letter.ts'
import { chooseForLetters } from '../notice-mail/letters-address.ts'
import { settleMembers } from './settle.ts'
import { type ContactPoint, deleteContactPoint, listContactPoints } from './store.ts'
import { confirmPage } from './confirm-view.tsx'
import { contactPointsPage } from './views.tsx'

/** Leaving an address, confirming it, and taking it back. */
export function contactPointRoutes(forum: Forum): Router {
  forum.mail.carry(confirmKind, confirmLetter(forum))
  forum.jobs.add('forget unconfirmed contact points', (now) => forgetUnconfirmed(forum, now))
  forum.jobs.add('contact points take effect', (now) => takeEffect(forum, now))
  forum.jobs.add('members become settled', (now) => settleMembers(forum, now))
  const router = Router()
  router.get('/me/contact-points', answer(forum, show))
  router.post('/me/contact-points', answer(forum, add, formAgain(pageOf)))
  router.delete('/me/contact-points/:id', answer(forum, remove))
  router.put('/me/contact-points/:id/letters', answer(forum, choose))
  router.get('/confirm/:token', answer(forum, showConfirm))
  router.post('/confirm/:token', answer(forum, confirm))
  return router
}

function asMember(ask: Ask): Self {
  const self = ask.member()
  if (!mayTakePart(ask.viewer)) throw new Forbidden('contact.notYet')
  return self
}

function contactPointJson({ publicId: id, hint, confirmed, mail, letters }: ContactPoint) {
  return { id, hint, confirmed, mail, letters }
}

async function show(ask: Ask) {
  const { reader, keys, mail, world } = ask.forum
  const points = await listContactPoints(reader, keys, asMember(ask).id)
  const json = { contactPoints: points.map(contactPointJson), canSend: mail.canSend }
  return { json, page: await pageOf(ask, blankForm(world.id())) }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { reader, keys, mail } = ask.forum
  // Signed out meanwhile: the form stays, so that nothing typed is lost.
  const member = ask.self && mayTakePart(ask.viewer) ? ask.self.id : null
  const points = member === null ? [] : await listContactPoints(reader, keys, member)
  return contactPointsPage({
    state,
    points,
    canSend: mail.canSend,
    settled: ask.viewer.facts.settled,
    done: ask.query('done'),
  })
}

async function add(ask: Ask) {
  const { forum } = ask
  const { id: memberId } = asMember(ask)
  const { email, mail } = ask.form(contactPointForm)
  if (!forum.mail.canSend) throw new Invalid([{ field: 'email', word: 'contact.noMail' }])
  const address = readAddress(email)
  if (!address) throw new Invalid([{ field: 'email', word: 'contact.notAddress' }])
  await forum.rates.take('confirm', memberId)
  const { idempotencyKey } = ask
  const id = await addContactPoint(forum, { memberId, address, mail, idempotencyKey })
  const point = await reread(ask, (one) => one.id === id)
  return {
    status: 201,
    json: { contactPoint: contactPointJson(point) },
    to: `${paths.contactPoints()}?done=${point.asked ? 'asked' : 'kept'}`,
  }
}

async function reread(ask: Ask, isIt: (point: ContactPoint) => boolean): Promise<ContactPoint> {
  const { reader, keys } = ask.forum
  const point = (await listContactPoints(reader, keys, ask.member().id)).find(isIt)
  if (!point) throw new NotFound()
  return point
}

async function choose(ask: Ask) {
  const { forum } = ask
  const { id: member } = ask.member()
  await forum.rates.take('account', member)
  const point = ask.param('id')
  const now = forum.world.now()
  const found = await forum.writer.transact((tx) => chooseForLetters(tx, { member, point, now }))
  if (!found) throw new NotFound()
  const chosen = await reread(ask, ({ publicId }) => publicId === point)
  return {
    json: { contactPoint: contactPointJson(chosen) },
    to: `${paths.contactPoints()}?done=letters`,
  }
}

async function remove(ask: Ask) {
  const { id } = ask.member()
  await ask.forum.rates.take('account', id)
  const found = await ask.forum.writer.transact((tx) => deleteContactPoint(tx, id, ask.param('id')))
  if (!found) throw new NotFound()
  return { to: `${paths.contactPoints()}?done=removed` }
}

async function asked(ask: Ask) {
  const { reader, keys, world } = ask.forum
  const { id: memberId } = asMember(ask)
  const token = ask.param('token')
  const { publicId, token_used } = await findAsked(reader, { memberId, token, now: world.now() })
  const points = await listContactPoints(reader, keys, memberId)
  const point = points.find((one) => one.publicId === publicId)
  if (!point) throw new NotFound('contact.linkGone')
  return { point, used: token_used === 1 }
}

// Programs that read mail open every link, so opening it changes nothing.
async function showConfirm(ask: Ask) {
  const { point, used } = await asked(ask)
  const state = blankForm(ask.forum.world.id())
  const { handle } = ask.member()
  return {
    json: { contactPoint: contactPointJson(point) },
    page: confirmPage({ state, token: ask.param('token'), point, used, handle }),
  }
}

async function confirm(ask: Ask) {
  const { id } = asMember(ask)
  await ask.forum.rates.take('account', id)
  await confirmContactPoint(ask.forum, id, ask.param('token'))
  const { point } = await asked(ask)
  return {
    json: { contactPoint: contactPointJson(point) },
    to: `${paths.contactPoints()}?done=confirmed`,
  }
}
