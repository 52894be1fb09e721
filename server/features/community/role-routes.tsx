import { Router } from 'express'
import { endedReason } from '../../../shared/forms/clinicians.ts'
import { paths } from '../../../shared/paths.ts'
import { type Role, roles } from '../../../shared/vocabulary.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, failedForm } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { takeStrayHatsOff } from '../clinicians/hats.ts'
import { endClinician, grantClinician } from '../clinicians/role.ts'
import { giveRole, listRoles, takeRole } from '../members/role-store.ts'
import { officesPage } from './role-views.tsx'

/** Giving and taking offices, by handle: there is no list of members. */
export function roleRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/community/roles', answer(forum, showOffices))
  router.put(
    '/m/:handle/roles/:role',
    answer(forum, (ask) => changeRole(ask, true)),
  )
  router.delete(
    '/m/:handle/roles/:role',
    answer(forum, (ask) => changeRole(ask, false)),
  )
  return router
}

async function showOffices(ask: Ask) {
  asOwner(ask)
  const { reader, world } = ask.forum
  const handle = (ask.query('handle') ?? '').trim().replace(/^@/, '')
  const blank = blankForm(world.id(), { handle })
  if (handle === '') return { json: { roles: [] }, page: officesPage(blank, null) }
  const member = await findMember(reader, ask.viewer, handle)
  if (!member) {
    if (ask.wantsJson) throw new NotFound()
    const error = new Invalid([{ field: 'handle', word: 'role.unknown' }])
    const state = failedForm({ handle }, error, world.id())
    return { status: error.status, page: officesPage(state, null) }
  }
  const held = await listRoles(reader, member.id)
  const { publicId: id } = member
  return {
    json: { member: { id, handle: member.handle }, roles: held },
    page: officesPage(blank, { handle: member.handle, roles: held }),
  }
}

type RoleChange = (tx: Tx, member: number, role: Role, now: number) => Promise<void>

async function changeRole(ask: Ask, on: boolean) {
  const self = asOwner(ask)
  await ask.forum.rates.take('account', self.id)
  const role = roles.find((known) => known === ask.param('role'))
  const member = await findMember(ask.forum.reader, ask.viewer, ask.param('handle'))
  if (!member || !role) throw new NotFound()
  const now = ask.forum.world.now()
  const change = role === 'clinician' ? clinicianChange(ask, self.id, on) : on ? giveRole : takeRole
  await ask.forum.writer.transact((tx) => change(tx, member.id, role, now))
  if (!on) await takeStrayHatsOff(ask.forum, now)
  return { to: paths.offices(member.handle) }
}

// The role of peer clinician is written down, and the member is told; nobody gives it to themselves.
function clinicianChange(ask: Ask, actor: number, on: boolean): RoleChange {
  const { reason } = ask.form(endedReason)
  return async (tx, member, _role, now) => {
    if (on && member === actor) throw new Forbidden('clinician.notOwn')
    const through = member === actor ? ('self' as const) : ('team' as const)
    await (on ? grantClinician : endClinician)(tx, { member, through, actor, reason, now })
  }
}
