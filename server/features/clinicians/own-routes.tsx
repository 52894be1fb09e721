import { Router } from 'express'
import { clinicianRequest } from '../../../shared/forms/clinicians.ts'
import { paths } from '../../../shared/paths.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { seal } from '../../seal.ts'
import { findMember, listMembers } from '../../visibility/member-scope.ts'
import { listVouchers } from '../vouching/store.ts'
import { takeStrayHatsOff } from './hats.ts'
import { clinicianPage } from './own-views.tsx'
import { listRecord, putNewsAway } from './record.ts'
import { askForRole, findRequest, setClinicianVouch, takeRequestBack } from './requests.ts'
import { endClinician } from './role.ts'

/** Asking to be known as a peer clinician, vouching for one, and giving the role up. */
export function ownClinicianRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/clinician', answer(forum, show))
  router.post('/me/clinician-request', answer(forum, request, formAgain(pageOf)))
  router.delete('/me/clinician-request', answer(forum, takeBack))
  router.delete('/me/clinician', answer(forum, giveUp))
  router.delete('/me/clinician/news', answer(forum, forgetNews))
  router.put(
    '/m/:handle/clinician-vouch',
    answer(forum, (ask) => vouch(ask, true)),
  )
  router.delete(
    '/m/:handle/clinician-vouch',
    answer(forum, (ask) => vouch(ask, false)),
  )
  return router
}

async function stateOf(ask: Ask) {
  const { reader, keys } = ask.forum
  // Signed out meanwhile: the form stays.
  const id = ask.self?.id ?? -1
  const vouchers = await listVouchers(reader, 'clinician', id)
  return {
    isClinician: ask.viewer.has('clinician'),
    request: await findRequest(reader, keys, id),
    vouchedBy: await listMembers(reader, ask.viewer, vouchers),
    record: await listRecord(reader, id),
  }
}

async function show(ask: Ask) {
  ask.member()
  const { isClinician, request, vouchedBy, record } = await stateOf(ask)
  const json = {
    isClinician,
    request: request && { words: request.words, askedAt: iso(request.askedAt) },
    vouchedBy: vouchedBy.map(({ publicId: id, handle }) => ({ id, handle })),
    record: record.map(({ at, ...line }) => ({ at: iso(at), ...line })),
  }
  return { json, page: await pageOf(ask, blankForm(ask.forum.world.id())) }
}

const iso = (at: number) => new Date(at).toISOString()

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  return clinicianPage({ ...(await stateOf(ask)), state })
}

async function request(ask: Ask) {
  const { forum } = ask
  const self = ask.member()
  const { words } = ask.form(clinicianRequest)
  if (!ask.viewer.facts.active || self.status !== 'active') throw new Forbidden('clinician.notYet')
  if (ask.viewer.has('clinician')) throw new Conflict('clinician.already')
  await forum.rates.take('account', self.id)
  const sealed = words === '' ? '' : seal(forum, 'request', words)
  const now = forum.world.now()
  await forum.writer.transact((tx) => askForRole(tx, { member: self.id, words: sealed, now }))
  return { to: paths.myClinician() }
}

async function takeBack(ask: Ask) {
  const { writer, world } = ask.forum
  const { id } = ask.member()
  await writer.transact((tx) => takeRequestBack(tx, id, world.now()))
  return { to: paths.myClinician() }
}

async function giveUp(ask: Ask) {
  const { forum } = ask
  const { id: member } = ask.member()
  const now = forum.world.now()
  await forum.writer.transact((tx) => endClinician(tx, { member, through: 'self', now }))
  await takeStrayHatsOff(forum, now)
  return { to: paths.myClinician() }
}

async function forgetNews(ask: Ask) {
  const { id } = ask.member()
  await ask.forum.writer.transact((tx) => putNewsAway(tx, id))
  return { to: paths.home() }
}

async function vouch(ask: Ask, on: boolean) {
  const { forum, viewer } = ask
  const self = ask.member()
  // Whoever is no peer clinician any more can still take their word back.
  if (on && !viewer.has('clinician')) throw new Forbidden('clinician.notYou')
  await forum.rates.take('account', self.id)
  const other = await findMember(forum.reader, viewer, ask.param('handle'))
  if (!other) throw new NotFound()
  if (other.id === self.id) throw new Invalid([{ field: 'handle', word: 'vouch.self' }])
  const change = { voucher: self.id, vouched: other.id, on, now: forum.world.now() }
  await forum.writer.transact((tx) => setClinicianVouch(tx, forum.keys, change))
  return { to: paths.member(other.handle) }
}
