import { Router } from 'express'
import { hoursForm, limitsForm, tieForm } from '../../../shared/forms/duty.ts'
import { reportReasons } from '../../../shared/forms/moderation.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOfficer } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember, listMembers } from '../../visibility/member-scope.ts'
import { takeRole } from '../members/role-store.ts'
import { dutyPage } from './duty-view.tsx'
import { countHeavy, heavyWeek } from './exposure.ts'
import { findDuty, markHours } from './hours.ts'
import { listLimits, setLimits } from './limits.ts'
import { isAsked, renewPromise } from './promise.ts'
import { readHours, writeHours } from './read-hours.ts'
import { declareTie, listTies } from './ties.ts'

/** What somebody of the team sets for themselves: nobody else is shown any of it. */
export function dutyRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/duty', answer(forum, show))
  router.put('/moderation/duty/hours', answer(forum, changeHours, again('hours')))
  router.put('/moderation/duty/limits', answer(forum, changeLimits, again('limits')))
  router.put(
    '/moderation/duty/ties',
    answer(forum, (ask) => changeTie(ask, true), again('ties')),
  )
  router.delete(
    '/moderation/duty/ties',
    answer(forum, (ask) => changeTie(ask, false), again('ties')),
  )
  router.put('/moderation/duty/still', answer(forum, stay))
  router.post('/moderation/duty/end', answer(forum, stepDown))
  return router
}

type Part = 'hours' | 'limits' | 'ties'

async function show(ask: Ask) {
  return shownWith(ask, null)
}

const again = (part: Part) =>
  formAgain(async (ask: Ask, state: FormState) => (await shownWith(ask, { part, state })).page)

async function shownWith(ask: Ask, failed: { part: Part; state: FormState } | null) {
  const { reader, world } = ask.forum
  const { id } = asOfficer(ask)
  const now = world.now()
  const { zone, hours } = await findDuty(reader, id)
  const days = writeHours(hours)
  const limits = await listLimits(reader, id)
  const ties = await listMembers(reader, ask.viewer, await listTies(reader, id))
  const handles = ties.map(({ handle }) => handle)
  const heavy = await countHeavy(reader, id, now)
  const asked = await isAsked(reader, id, now)
  const json = { zone, hours: days, limits, ties: handles, heavyThisWeek: heavy, asked }
  const states = {
    hours: blankForm(`${world.id()}-hours`, hoursTyped(zone, days)),
    limits: blankForm(`${world.id()}-limits`),
    ties: blankForm(`${world.id()}-ties`),
    ...(failed && { [failed.part]: failed.state }),
  }
  const swap = heavy >= heavyWeek
  return { json, page: dutyPage({ limits, ties: handles, heavy, swap, asked, states }) }
}

function hoursTyped(zone: string, days: readonly string[]): Record<string, string> {
  return { zone, ...Object.fromEntries(days.map((day, number) => [`hours.${number}`, day])) }
}

async function changeHours(ask: Ask) {
  const { forum } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const { zone, hours: typed } = ask.form(hoursForm)
  const hours = readHours(zone, typed)
  await forum.writer.transact((tx) => markHours(tx, id, { zone, hours }))
  return { to: `${paths.duty()}#hours` }
}

async function changeLimits(ask: Ask) {
  const { forum } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const ticked = ask.form(limitsForm)
  const reasons = reportReasons.filter((reason) => ticked[reason])
  await forum.writer.transact((tx) => setLimits(tx, id, reasons, forum.world.now()))
  return { to: `${paths.duty()}#limits` }
}

async function changeTie(ask: Ask, on: boolean) {
  const { forum } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const { handle } = ask.form(tieForm)
  const other = await findMember(forum.reader, ask.viewer, handle.replace(/^@/, ''))
  if (!other || other.id === id) throw new Invalid([{ field: 'handle', word: 'role.unknown' }])
  const tie = { member: id, other: other.id, on, now: forum.world.now() }
  await forum.writer.transact((tx) => declareTie(tx, tie))
  return { to: `${paths.duty()}#ties` }
}

async function stay(ask: Ask) {
  const { forum } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  await forum.writer.transact((tx) => renewPromise(tx, id, forum.world.now()))
  return { to: paths.duty() }
}

// One click, and no question. Whoever owns the community stays its owner.
async function stepDown(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const now = forum.world.now()
  await forum.writer.transact(async (tx) => {
    for (const role of ['moderator', 'overseer'] as const) {
      if (viewer.has(role)) await takeRole(tx, id, role, now)
    }
  })
  return { to: paths.me() }
}
