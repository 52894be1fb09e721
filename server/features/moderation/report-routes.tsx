import { Router } from 'express'
import {
  reportForm,
  reportReasons,
  reportRoutes as ways,
} from '../../../shared/forms/moderation.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { mayTakePart } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { findPost } from '../../visibility/post-scope.ts'
import { listOwnReports } from '../../visibility/reported.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { listOfficers } from './assign.ts'
import { ownReportJson } from './json.ts'
import { findReported, stateOf } from './own-store.ts'
import { reportPost } from './report-post.ts'
import { ownReportsPage, reportPage } from './report-views.tsx'

/** Asking moderators to read a post, and what became of it. */
export function reportRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/p/:id/report', answer(forum, show))
  router.post('/p/:id/reports', answer(forum, report, formAgain(showAgain)))
  router.get('/me/reports', answer(forum, showOwn))
  return router
}

/** @throws SignedOut, NotFound, and Forbidden for a post of one's own */
async function postOf(ask: Ask): Promise<{ self: Self; post: VisiblePost }> {
  const self = ask.member()
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!post) throw new NotFound()
  if (!mayTakePart(ask.viewer)) throw new Forbidden('report.onlyMembers')
  if (post.mine) throw new Forbidden('report.own')
  return { self, post }
}

async function show(ask: Ask) {
  const { self, post } = await postOf(ask)
  const found = await findReported(ask.forum.reader, self.id, post.id)
  const made = found && found.state !== 'closed' ? found : null
  return {
    json: {
      post: post.publicId,
      reasons: [...reportReasons],
      routes: [...ways],
      report: made && { id: made.publicId, state: stateOf(made) },
    },
    page: reportPage(post, made ? null : blankForm(ask.forum.world.id())),
  }
}

async function showAgain(ask: Ask, state: FormState) {
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!post) throw new NotFound()
  return reportPage(post, state)
}

async function report(ask: Ask) {
  const { forum, viewer } = ask
  const { self, post } = await postOf(ask)
  const form = ask.form(reportForm)
  await forum.rates.take('report', self.id)
  const officers = await listOfficers(forum)
  const given = { ...form, viewer, post: post.id, reporter: self.id, officers }
  const { publicId: id, state } = await forum.writer.transact((tx) =>
    reportPost(tx, forum, { ...given, now: forum.world.now() }),
  )
  return { status: 201, json: { report: { id, state } }, to: `${paths.myReports()}?sent=1` }
}

async function showOwn(ask: Ask) {
  ask.member()
  const { reader, cursors } = ask.forum
  const after = ask.query('after')
  const place = after === null ? null : cursors.open('list', after)
  if (after !== null && !place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  const before = place?.[0] ?? null
  const found = await listOwnReports(reader, ask.viewer, before, limits.rowsPerPage)
  const next = found.next === null ? null : cursors.seal('list', [found.next])
  return {
    json: { reports: found.reports.map(ownReportJson), next },
    page: ownReportsPage({ reports: found.reports, next, sent: ask.query('sent') !== null }),
  }
}
