import { Router } from 'express'
import { clinicianDecision, endedRole } from '../../../shared/forms/clinicians.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { asTeam } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember, mayNotice } from '../../visibility/member-scope.ts'
import { listRoles } from '../members/role-store.ts'
import { takeStrayHatsOff } from './hats.ts'
import { listDecided } from './record.ts'
import { listRequests, type Request } from './requests.ts'
import { declineClinician, endClinician, grantClinician } from './role.ts'
import { requestsPage, type RequestsView } from './team-views.tsx'

/** Decisions shown on the page, of those lately made. */
const shown = 20

/** Deciding who is known as a peer clinician: the moderation team, as far as it may notice who asks. */
export function clinicianTeamRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/clinician-requests', answer(forum, show))
  router.put('/clinician-requests/:id', answer(forum, decide, formAgain(decideAgain)))
  router.post('/clinician-requests/ended', answer(forum, end, formAgain(endAgain)))
  return router
}

async function show(ask: Ask) {
  asTeam(ask)
  const { reader, keys, world } = ask.forum
  const requests = await listRequests(reader, keys, ask.viewer)
  const json = {
    requests: requests.map(({ publicId: id, handle, words, askedAt }) => ({
      member: { id, handle },
      words,
      askedAt: new Date(askedAt).toISOString(),
    })),
  }
  return { json, page: await pageOf(ask, { ended: blankForm(`${world.id()}-ended`) }) }
}

async function pageOf(
  ask: Ask,
  given: Pick<RequestsView, 'ended'> & Partial<Pick<RequestsView, 'failed'>>,
): Promise<Page> {
  const { reader, keys, world } = ask.forum
  const decided = await listDecided(reader, shown)
  return requestsPage({
    // Signed out meanwhile: the form stays.
    requests: ask.self ? await listRequests(reader, keys, ask.viewer) : [],
    decided: decided.filter((line) => mayNotice(ask.viewer, line.member)),
    blank: blankForm(world.id()),
    failed: undefined,
    ...given,
  })
}

function decideAgain(ask: Ask, state: FormState) {
  const ended = blankForm(`${ask.forum.world.id()}-ended`)
  return pageOf(ask, { ended, failed: { id: ask.param('id'), state } })
}

function endAgain(ask: Ask, state: FormState) {
  return pageOf(ask, { ended: state })
}

async function decide(ask: Ask) {
  const { forum } = ask
  const self = asTeam(ask)
  if (ask.param('id') === self.publicId) throw new Forbidden('clinician.notOwn')
  await forum.rates.take('account', self.id)
  const { decision, reason } = ask.form(clinicianDecision)
  const asked = await requestOf(ask)
  const now = forum.world.now()
  const change = { member: asked.member, through: 'team' as const, actor: self.id, reason, now }
  const work = decision === 'grant' ? grantClinician : declineClinician
  await forum.writer.transact((tx) => work(tx, change))
  return { to: paths.clinicianRequests() }
}

async function requestOf(ask: Ask): Promise<Request> {
  const requests = await listRequests(ask.forum.reader, ask.forum.keys, ask.viewer)
  const found = requests.find(({ publicId }) => publicId === ask.param('id'))
  if (!found) throw new NotFound('clinician.decided')
  return found
}

async function end(ask: Ask) {
  const { forum } = ask
  const self = asTeam(ask)
  await forum.rates.take('account', self.id)
  const { handle, reason } = ask.form(endedRole)
  const wrong = (word: 'role.unknown' | 'clinician.isNone' | 'clinician.ownEnd') =>
    new Invalid([{ field: 'handle', word }])
  const member = await findMember(forum.reader, ask.viewer, handle.replace(/^@/, ''))
  if (!member) throw wrong('role.unknown')
  if (member.id === self.id) throw wrong('clinician.ownEnd')
  const roles = await listRoles(forum.reader, member.id)
  if (!roles.includes('clinician')) throw wrong('clinician.isNone')
  const now = forum.world.now()
  const change = { member: member.id, through: 'team' as const, actor: self.id, reason, now }
  await forum.writer.transact((tx) => endClinician(tx, change))
  await takeStrayHatsOff(forum, now)
  return { to: paths.clinicianRequests() }
}
