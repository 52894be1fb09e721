import type { CaseState } from '../../../shared/forms/moderation.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Reported as What } from '../../visibility/reported.ts'

export interface Reported {
  publicId: string
  /** Which version of it the report was about. */
  writtenAt: number
  createdAt: number
  state: CaseState
  heldSince: number | null
}

/** The member's latest report of it that they have not taken back, or null. */
export async function findReported(
  db: Reader | Tx,
  reporter: number,
  { target, post, member, decision }: What,
): Promise<Reported | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('moderation_case', 'moderation_case.id', 'report.case_id')
    .select(['report.public_id as publicId', 'report.written_at as writtenAt'])
    .select(['report.created_at as createdAt', 'state', 'held_since as heldSince'])
    .where('reporter_id', '=', reporter)
    .where('target', '=', target)
    .where('report.post_id', 'is', post)
    .where('report.member_id', 'is', member)
    .where('report.decision_id', 'is', decision)
    .where('withdrawn_at', 'is', null)
    .orderBy('report.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The report that another one of this version would only repeat. */
export async function findSame(
  db: Reader | Tx,
  reporter: number,
  what: What,
  writtenAt: number,
): Promise<Reported | null> {
  const found = await findReported(db, reporter, what)
  const isSame = found && (found.writtenAt === writtenAt || !isOver(found.state))
  return isSame ? found : null
}

/** Whether nothing more comes of a report in this state. */
export function isOver(state: CaseState): boolean {
  return state === 'decided' || state === 'closed'
}

/**
 * The state of a report as its reporter is told it. Taken on before they reported, it was because of
 * somebody else, of whom they are not told.
 */
export function stateOf({ state, heldSince, createdAt }: Reported): CaseState {
  return state === 'claimed' && heldSince !== null && heldSince < createdAt ? 'open' : state
}
