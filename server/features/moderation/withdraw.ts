import { limits } from '../../../shared/limits.ts'
import { Conflict, NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { findOwnReport, isOver } from '../../visibility/own-reports.ts'
import { takeStep } from './events.ts'

/**
 * Takes a report back; again changes nothing. It stays with its case as taken back, so that whoever
 * counts reports counts nobody anew who reports the same again: only members none of whose reports
 * of it was ever taken back. A case without any report left goes quiet: it is read last.
 * @throws NotFound, and Conflict when it has been decided
 */
export async function withdrawReport(
  tx: Tx,
  { reporter, publicId, now }: { reporter: number; publicId: string; now: number },
): Promise<void> {
  const report = await findOwnReport(tx, reporter, publicId)
  if (!report) throw new NotFound()
  const { caseId, version, caseState: state, holder } = report
  if (report.state === 'closed') return
  if (isOver(report.state)) throw new Conflict('report.tooLate')
  await tx.updateTable('report').set({ withdrawn_at: now }).where('id', '=', report.id).execute()
  const waits = state === 'open' || state === 'claimed'
  const quiet = waits && !(await hasReport(tx, caseId))
  await takeStep(
    tx,
    { id: caseId, version },
    { what: quiet ? 'quiet' : 'withdrawn', state, actor: null, holder, now },
  )
  if (!quiet) return
  await tx
    .updateTable('moderation_case')
    .set({ quiet_since: now, urgent: -1 })
    .where('id', '=', caseId)
    .execute()
}

async function hasReport(tx: Tx, caseId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('report')
    .select('id')
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Closes cases of which all reports were taken back, and which nobody took up for a week. */
export async function closeQuietCases({ reader, writer }: Forum, now: number): Promise<void> {
  const before = now - limits.quietCaseDays * 86_400_000
  const quiet = await reader
    .selectFrom('moderation_case')
    .select(['id', 'version'])
    .where('quiet_since', '<=', before)
    .where('state', 'in', ['open', 'claimed'])
    .execute()
  for (const one of quiet) {
    await writer.transact(async (tx) => {
      const still = await tx
        .selectFrom('moderation_case')
        .select('version')
        .where('id', '=', one.id)
        .where('version', '=', one.version)
        .executeTakeFirst()
      if (!still) return
      await takeStep(tx, one, { what: 'closed', state: 'closed', actor: null, holder: null, now })
    })
  }
}
