import type { MemberStatus } from '../../db/schema.ts'
import { changeRules, type Tx } from '../../db/transact.ts'

/**
 * Calls off the leaving of a member within their time of grace, which signing in does. Returns
 * whether they were leaving.
 */
export async function endLeaving(tx: Tx, memberId: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set((eb) => ({
      status: eb.fn.coalesce('status_before_leaving', eb.val<MemberStatus>('active')),
      status_before_leaving: null,
      leave_at: null,
      leave_posts: null,
    }))
    .where('id', '=', memberId)
    .where('status', '=', 'leaving')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await changeRules(tx, memberId)
  return true
}
