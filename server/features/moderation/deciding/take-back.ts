import type { Tx } from '../../../db/transact.ts'
import { type EffectParts, effects } from './effects.ts'
import type { Decision } from './store.ts'

/**
 * Takes a decision back: what it did is undone, as far as it has not ended by itself. Once only;
 * false when it had been taken back before.
 */
export async function takeBack(
  tx: Tx,
  parts: EffectParts,
  { decision, actor, now }: { decision: Decision; actor: number; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('decision')
    .set((eb) => ({ state: 'reversed', ended_at: eb.fn.coalesce('ended_at', eb.val(now)) }))
    .where('id', '=', decision.id)
    .where('state', 'in', ['in-force', 'ended'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (decision.state !== 'in-force') return true
  const { id, post_id: post, member_id: member, measure, reason, until } = decision
  const affected = { decision: id, post, member, actor, reason, until, now }
  await effects[measure].end(tx, parts, affected)
  return true
}
