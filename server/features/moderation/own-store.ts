import type { CaseState } from '../../../shared/forms/moderation.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

export interface Reported {
  publicId: string
  /** Which version of the post it was about. */
  writtenAt: number
  createdAt: number
  state: CaseState
  heldSince: number | null
}

/** The member's latest report of a post, both by internal id, or null. */
export async function findReported(
  db: Reader | Tx,
  reporter: number,
  post: number,
): Promise<Reported | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('moderation_case', 'moderation_case.id', 'report.case_id')
    .select(['report.public_id as publicId', 'report.written_at as writtenAt'])
    .select(['report.created_at as createdAt', 'state', 'held_since as heldSince'])
    .where('reporter_id', '=', reporter)
    .where('report.post_id', '=', post)
    .orderBy('report.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The report that another one of this version would only repeat. */
export async function findSame(
  db: Reader | Tx,
  reporter: number,
  post: number,
  writtenAt: number,
): Promise<Reported | null> {
  const found = await findReported(db, reporter, post)
  const isOver = found?.state === 'decided' || found?.state === 'closed'
  const isSame = found && (found.writtenAt === writtenAt || !isOver)
  return isSame ? found : null
}

/**
 * The state of a report as its reporter is told it. Taken on before they reported, it was because of
 * somebody else, of whom they are not told.
 */
export function stateOf({ state, heldSince, createdAt }: Reported): CaseState {
  return state === 'claimed' && heldSince !== null && heldSince < createdAt ? 'open' : state
}
