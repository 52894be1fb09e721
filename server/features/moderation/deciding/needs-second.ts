import { aloneHours } from '../../../../shared/measures.ts'
import type { Tx } from '../../../db/transact.ts'
import type { FullCase } from '../../../visibility/case-scope.ts'
import type { Chosen } from './check.ts'

/**
 * Whether a second person has to agree: where somebody would be kept from writing or asked to
 * leave, for more than a fortnight, about whoever wrote under an alias, and about those who hold an
 * office or are peer clinicians. A warning counts longer, but keeps nobody from anything.
 */
export async function needsSecond(
  tx: Tx,
  one: FullCase,
  { measure, until }: Chosen,
  now: number,
): Promise<boolean> {
  if (measure === 'none') return false
  if (measure === 'pause' || measure === 'leave') return true
  if (measure !== 'warning' && until !== null && until > now + aloneHours * 3_600_000) return true
  if (one.by.kind === 'alias') return true
  const roles = await tx
    .selectFrom('member_role')
    .select('role')
    .where('member_id', '=', one.concernedId)
    .execute()
  return roles.length > 0
}
