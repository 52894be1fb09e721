import type { AppealPart } from '../../../../shared/forms/deciding.ts'
import type { Reader } from '../../../db/open.ts'
import type { Tx } from '../../../db/transact.ts'
import { type CaseParts, isReader, type Officer } from '../assign.ts'

/** A case by its internal id, to be looked at again or given to others. */
export function findAppealable(tx: Tx, caseId: number) {
  return tx
    .selectFrom('moderation_case')
    .select(['id', 'public_id as publicId', 'post_id as postId', 'route', 'version', 'state'])
    .select('holder_id as holder')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}

/** Whether one of them can hear a case. */
export async function hasReader(
  tx: Tx,
  parts: CaseParts,
  officers: readonly Officer[],
  publicId: string,
): Promise<boolean> {
  for (const { viewer } of officers) {
    if (await isReader(tx, parts, viewer, publicId)) return true
  }
  return false
}

/** An appeal that waits, as those who hear it read it. */
export interface OpenAppeal {
  /** Internal ids. */
  id: number
  decision: number
  member: number
  publicId: string
  part: AppealPart
  words: string
  lodgedAt: number
}

/** What was asked in a case and has not been answered, oldest first. */
export function listOpenAppeals(db: Reader | Tx, caseId: number): Promise<OpenAppeal[]> {
  return db
    .selectFrom('appeal')
    .innerJoin('decision', 'decision.id', 'appeal.decision_id')
    .select(['appeal.id', 'decision_id as decision', 'appeal.member_id as member', 'part'])
    .select(['appeal.public_id as publicId', 'words', 'lodged_at as lodgedAt'])
    .where('case_id', '=', caseId)
    .where('appeal.state', '<>', 'decided')
    .orderBy('appeal.id')
    .execute()
}

/** Writes down that somebody of the team has done something about what waits in a case. */
export async function touchAppeals(tx: Tx, caseId: number, now: number): Promise<void> {
  await tx
    .updateTable('appeal')
    .set({ moved_at: now })
    .where('state', '<>', 'decided')
    .where('decision_id', 'in', (eb) =>
      eb.selectFrom('decision').select('id').where('case_id', '=', caseId),
    )
    .execute()
}

/** What has been said about an appeal. */
export interface Said {
  byTeam: boolean
  words: string
  at: number
}

/** What was said about an appeal (internal id), in order. */
export async function listWords(db: Reader | Tx, appeal: number): Promise<Said[]> {
  const rows = await db
    .selectFrom('appeal_words')
    .select(['by_team', 'words', 'at'])
    .where('appeal_id', '=', appeal)
    .orderBy('id')
    .execute()
  return rows.map(({ by_team, words, at }) => ({ byTeam: by_team === 1, words, at }))
}
