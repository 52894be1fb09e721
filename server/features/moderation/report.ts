import type { ReportRoute, ReportState } from '../../../shared/forms/moderation.ts'
import { NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import { findStanding, isOver } from '../../visibility/own-reports.ts'
import { listBeside } from '../../visibility/report-context.ts'
import { type Reported, type Snapshot, takeSnapshot } from '../../visibility/reported.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { foldAfterReports } from '../calming/fold-after-reports.ts'
import { tell } from '../notices/tell.ts'
import { assignCase, type CaseParts, type Officer, takeFrom } from './assign.ts'
import { takeStep } from './events.ts'
import type { Reason } from './reasons.ts'
import { findJoinable, hasReader, isUrgent, type Joinable, openCase } from './report-case.ts'

export interface NewReport extends Reason {
  viewer: Viewer
  what: Reported
  /** Internal id. */
  reporter: number
  note: string
  route: ReportRoute
  /** They do not want to be told what comes of it. */
  quiet: boolean
  officers: readonly Officer[]
  now: number
}

/**
 * Reports something: keeps it as it stands, joins the case that there is or opens one, gives that to
 * somebody, and tells the reporter that it has arrived. The same person reporting it again has
 * reported it once; one who took their report back makes a new one, which joins the others.
 * @throws NotFound when it has gone out of sight meanwhile
 */
export async function makeReport(
  tx: Tx,
  parts: CaseParts,
  given: NewReport,
): Promise<{ publicId: string; state: ReportState }> {
  const { viewer, what, reporter, now } = given
  const snapshot = await takeSnapshot(tx, viewer, what, now)
  if (!snapshot) throw new NotFound()
  const made = await findStanding(tx, reporter, what)
  if (made && (made.writtenAt === snapshot.writtenAt || !isOver(made.state))) return made
  const joined = await findJoinable(tx, given, snapshot)
  const one = joined ?? (await openCase(tx, parts, given))
  await keepSnapshot(tx, one.id, snapshot)
  if (what.target !== 'decision' && what.post !== null) {
    await keepContext(tx, one.id, snapshot.writtenAt, viewer, what.post)
  }
  await addMembers(tx, one.id, snapshot, reporter)
  const publicId = parts.world.id()
  const { id } = await tx
    .insertInto('report')
    .values({
      public_id: publicId,
      case_id: one.id,
      post_id: what.post,
      member_id: what.member,
      decision_id: what.decision,
      reporter_id: reporter,
      reason: given.reason,
      rule_id: given.ruleId,
      note: given.note,
      quiet: given.quiet ? 1 : 0,
      written_at: snapshot.writtenAt,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (joined) await join(tx, joined, given)
  if (!(await hasReader(tx, one.id))) await assignCase(tx, parts, one, given.officers)
  if (what.target === 'post' && what.post !== null) {
    await foldAfterReports(tx, parts, { post: what.post, now })
  }
  const key = `report-received ${publicId}`
  await tell(tx, { member: reporter, kind: 'report-received', key, about: { report: id }, at: now })
  return { publicId, state: 'open' }
}

/** Keeps a version of what a case (internal id) is about, once. */
export async function keepSnapshot(tx: Tx, caseId: number, snapshot: Snapshot): Promise<void> {
  const { writtenAt, body, html, contentNote } = snapshot
  await tx
    .insertInto('case_snapshot')
    .values({ case_id: caseId, written_at: writtenAt, body, html, content_note: contentNote })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function keepContext(
  tx: Tx,
  caseId: number,
  writtenAt: number,
  viewer: Viewer,
  reported: number,
): Promise<void> {
  for (const { place, post, html, contentNote } of await listBeside(tx, viewer, reported)) {
    const beside = { case_id: caseId, written_at: writtenAt, place, post_id: post }
    await tx
      .insertInto('case_context')
      .values({ ...beside, html, content_note: contentNote })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Writes down everybody a case (internal id) has to do with; without a reporter, where nobody is. */
export async function addMembers(
  tx: Tx,
  caseId: number,
  { concerned }: Snapshot,
  reporter: number | null,
): Promise<void> {
  const by = reporter === null ? [] : [{ id: reporter, part: 'reporter' as const }]
  const parts = [...concerned, ...by]
  await tx
    .insertInto('case_member')
    .values(parts.map(({ id, part }) => ({ case_id: caseId, member_id: id, part })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

// Whoever reports what they had the case of does not decide it any more. A case that had gone quiet
// takes its place among the others again.
async function join(tx: Tx, one: Joinable, { reporter, reason, now }: NewReport): Promise<void> {
  const lost = one.holder === reporter
  await takeFrom(tx, reporter, one.id)
  await takeStep(tx, one, {
    what: 'joined',
    state: lost ? 'open' : one.state,
    actor: null,
    holder: lost ? null : one.holder,
    now,
  })
  const wasUrgent = one.quiet ? 0 : one.urgent
  await tx
    .updateTable('moderation_case')
    .set({ urgent: isUrgent(reason) ? 1 : wasUrgent, quiet_since: null })
    .where('id', '=', one.id)
    .execute()
}
