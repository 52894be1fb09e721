import type { ReportReason } from '../../../shared/forms/moderation.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'

/** The reasons for which somebody of the team takes no reports. */
export async function listLimits(db: Reader | Tx, member: number): Promise<ReportReason[]> {
  const rows = await db
    .selectFrom('case_limit')
    .select('reason')
    .where('member_id', '=', member)
    .orderBy('reason')
    .execute()
  return rows.map((row) => row.reason)
}

/** Puts these reasons in place of those before: such cases leave their list, and come to it no more. */
export async function setLimits(
  tx: Tx,
  member: number,
  reasons: readonly ReportReason[],
  now: number,
): Promise<void> {
  await tx.deleteFrom('case_limit').where('member_id', '=', member).execute()
  if (reasons.length > 0) {
    const rows = reasons.map((reason) => ({ member_id: member, reason }))
    await tx.insertInto('case_limit').values(rows).execute()
  }
  await logChange(tx, { kind: 'case', at: now })
}
