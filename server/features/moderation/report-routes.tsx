import { type RequestHandler, Router } from 'express'
import {
  type CaseTarget,
  caseTargets,
  reportForm,
  reportRoutes as ways,
} from '../../../shared/forms/moderation.ts'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findStanding, isOver } from '../../visibility/own-reports.ts'
import { checkRoom, hideOf, muteOf } from '../mutes/set.ts'
import { setMute } from '../mutes/store.ts'
import { listOfficers } from './assign.ts'
import { findReason, listReasons } from './reasons.ts'
import { makeReport } from './report.ts'
import { findTarget, type Target } from './report-target.ts'
import { reportPage } from './report-views.tsx'

const places: Record<CaseTarget, string> = {
  post: '/p/:id',
  thread: '/t/:id',
  member: '/m/:handle',
  decision: '/me/decisions/:id',
}

/** Asking moderators to look at a post, a thread, a member or a decision. */
export function reportRoutes(forum: Forum): Router {
  const router = Router()
  for (const target of caseTargets) {
    router.get(`${places[target]}/report`, answer(forum, show(target)))
    router.post(`${places[target]}/reports`, send(forum, target))
  }
  return router
}

function show(target: CaseTarget) {
  return async (ask: Ask) => {
    const found = await findTarget(ask, target)
    const { reader, world } = ask.forum
    const made = await findStanding(reader, ask.member().id, found.what)
    const standing = made && !isOver(made.state) ? made : null
    const reasons = await listReasons(reader, ask.language)
    return {
      json: {
        [target]: found.id,
        reasons: reasons.map(({ value, label }) => ({ id: value, title: label })),
        routes: [...ways],
        report: standing && { id: standing.publicId, state: standing.state },
      },
      page: reportPage({ found, reasons, state: standing ? null : blankForm(world.id()) }),
    }
  }
}

function send(forum: Forum, target: CaseTarget): RequestHandler {
  const again = async (ask: Ask, state: FormState) => {
    const found = await findTarget(ask, target)
    return reportPage({ found, reasons: await listReasons(forum.reader, ask.language), state })
  }
  return answer(forum, report(target), formAgain(again))
}

function report(target: CaseTarget) {
  return async (ask: Ask) => {
    const { forum, viewer } = ask
    const found = await findTarget(ask, target)
    const { id: reporter } = ask.member()
    const { reason: chosen, hide, mute, ...form } = ask.form(reportForm)
    await forum.rates.take('report', reporter)
    const now = forum.world.now()
    const reason = await findReason(forum.reader, chosen, now)
    const officers = await listOfficers(forum)
    const given = { ...form, ...reason, viewer, what: found.what, reporter, officers, now }
    const fold = await foldsOf(ask, found, { hide, mute })
    const { publicId: id, state } = await forum.writer.transact(async (tx) => {
      await fold(tx)
      return makeReport(tx, forum, given)
    })
    return { status: 201, json: { report: { id, state } }, to: `${paths.myReports()}?sent=1` }
  }
}

// Whatever comes of the report, and also when it only repeats one.
async function foldsOf(
  { forum, self }: Ask,
  { post, member }: Target,
  { hide, mute }: { hide: boolean; mute: boolean },
): Promise<(tx: Tx) => Promise<void>> {
  const who = { member: self?.id ?? -1, now: forum.world.now() }
  const hideIt = hide && post ? hideOf(post.id) : null
  const muteThem =
    mute && post
      ? await muteOf(forum.reader, post)
      : mute && member !== null
        ? (tx: Tx) => setMute(tx, { ...who, on: true, muted: member })
        : null
  return async (tx) => {
    if (hideIt ?? muteThem) await checkRoom(tx, who.member)
    await hideIt?.(tx, who, true)
    await muteThem?.(tx, who, true)
  }
}
