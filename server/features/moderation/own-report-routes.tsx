import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listOwnReports } from '../../visibility/own-reports.ts'
import { findHere } from '../rota/here.tsx'
import { ownReportJson } from './own-report-json.ts'
import { ownReportsPage } from './own-report-views.tsx'
import { titleOfReason } from './reasons.ts'
import { withdrawReport } from './withdraw.ts'

/** What one has reported, what became of it, and taking it back. */
export function ownReportRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/reports', answer(forum, showOwn))
  router.delete('/me/reports/:id', answer(forum, withdraw))
  return router
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
  const titled = []
  for (const report of found.reports) {
    titled.push({ report, title: await titleOfReason(reader, ask.language, report) })
  }
  return {
    json: { reports: titled.map(({ report, title }) => ownReportJson(report, title)), next },
    page: ownReportsPage({
      reports: titled,
      next,
      sent: ask.query('sent') !== null,
      here: await findHere(ask),
    }),
  }
}

async function withdraw(ask: Ask) {
  const { id: reporter } = ask.member()
  const { forum } = ask
  await forum.rates.take('account', reporter)
  const asked = { reporter, publicId: ask.param('id'), now: forum.world.now() }
  await forum.writer.transact((tx) => withdrawReport(tx, asked))
  return { to: paths.myReports() }
}
