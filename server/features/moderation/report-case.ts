import type { CaseState, ReportReason } from '../../../shared/forms/moderation.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import { listMutedBy } from '../../visibility/recusal.ts'
import type { Snapshot } from '../../visibility/reported.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import type { Assignable, CaseParts } from './assign.ts'
import type { NewReport } from './report.ts'

/** Whether a reason does not wait for its turn. */
export function isUrgent(reason: ReportReason): boolean {
  return reason === 'threat' || reason === 'personal'
}

export interface Joinable extends Assignable {
  version: number
  state: CaseState
  holder: number | null
  urgent: number
  /** All its reports had been taken back. */
  quiet: boolean
}

/**
 * The open case about the same that goes the same way. Not one that any of its readers would lose
 * by this report: a case that vanishes would tell them who is behind it. It gets one of its own.
 */
export async function findJoinable(
  tx: Tx,
  { what, route, reporter, officers }: NewReport,
  snapshot: Snapshot,
): Promise<Joinable | null> {
  const cases = await tx
    .selectFrom('moderation_case')
    .select(['id', 'public_id as publicId', 'post_id as postId', 'route', 'version', 'state'])
    .select(['holder_id as holder', 'urgent', 'quiet_since as quietSince'])
    .where('target', '=', what.target)
    .where('post_id', 'is', what.post)
    .where('member_id', 'is', what.member)
    .where('decision_id', 'is', what.decision)
    .where('route', '=', route)
    .where('state', 'in', ['open', 'claimed'])
    .orderBy('id')
    .execute()
  const concerned = [reporter, ...snapshot.concerned.map(({ id }) => id)]
  const muted = new Set(await listMutedBy(tx, concerned))
  const keeps = (viewer: Viewer) =>
    !muted.has(viewer.id!) && concerned.every((member) => mayNotice(viewer, member))
  for (const { quietSince, ...one } of cases) {
    const readers = await tx
      .selectFrom('case_reader')
      .select('member_id')
      .where('case_id', '=', one.id)
      .where('member_id', '<>', reporter)
      .execute()
    const ids = new Set(readers.map((row) => row.member_id))
    const viewers = officers.filter(({ id }) => ids.has(id)).map(({ viewer }) => viewer)
    if (viewers.every(keeps)) return { ...one, quiet: quietSince !== null }
  }
  return null
}

/** Opens a case about what is reported. */
export async function openCase(
  tx: Tx,
  { world }: CaseParts,
  { what, route, reason, now }: Pick<NewReport, 'what' | 'route' | 'reason' | 'now'>,
): Promise<Assignable> {
  const publicId = world.id()
  const { id } = await tx
    .insertInto('moderation_case')
    .values({
      public_id: publicId,
      target: what.target,
      post_id: what.post,
      member_id: what.member,
      decision_id: what.decision,
      route,
      state: 'open',
      version: 1,
      urgent: isUrgent(reason) ? 1 : 0,
      holder_id: null,
      held_since: null,
      opened_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('case_event')
    .values({ case_id: id, version: 1, at: now, what: 'opened', state: 'open' })
    .execute()
  await logChange(tx, { kind: 'case', at: now })
  return { id, publicId, postId: what.post, route }
}

/** Whether a case (internal id) has been given to anybody. */
export async function hasReader(tx: Tx, caseId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('case_reader')
    .select('case_id')
    .where('case_id', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
