import type { Reader } from '../../db/open.ts'
import type { OwnReport } from '../../visibility/own-reports.ts'
import { titleOfReason } from './reasons.ts'

/** A report as its reporter gets it; `title` is its reason in words. */
export function ownReportJson(report: OwnReport, title: string) {
  const { publicId: id, target, state, reason, note, at, withdrawn, ...about } = report
  const { post, member, decision } = about
  const reportedAt = new Date(at).toISOString()
  return { id, target, state, reason, title, note, reportedAt, withdrawn, post, member, decision }
}

/** The same for several. */
export async function reportsJson(reader: Reader, reports: readonly OwnReport[]) {
  const all = []
  for (const one of reports) all.push(ownReportJson(one, await titleOfReason(reader, 'en', one)))
  return all
}
