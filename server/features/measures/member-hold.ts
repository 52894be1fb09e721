import type { Tx } from '../../db/transact.ts'
import type { MeasureParts } from './measure.ts'

/** From now on the member's posts are read before others see them. Ids internal, times in ms. */
export async function holdPostsOf(
  tx: Tx,
  _parts: MeasureParts,
  given: { member: number; reason: string; until?: number | null; now: number },
): Promise<void> {
  const values = { reason: given.reason, since: given.now, until: given.until ?? null }
  await tx
    .insertInto('member_hold')
    .values({ member_id: given.member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
}

/** Ends that; what waits already is still read. False when there was none. */
export async function endHoldOf(
  tx: Tx,
  _parts: MeasureParts,
  given: { member: number; now: number },
): Promise<boolean> {
  const ended = await tx
    .deleteFrom('member_hold')
    .where('member_id', '=', given.member)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}
