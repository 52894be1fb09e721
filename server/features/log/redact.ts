import type { Tx } from '../../db/transact.ts'

/** Strikes the reason of a decision (internal id) from the log; the line stays, and says why. */
export async function strikeReason(
  tx: Tx,
  given: { decision: number; why: string; by: number; now: number },
): Promise<void> {
  const { decision, why, by, now } = given
  await tx
    .insertInto('log_redaction')
    .values({ decision_id: decision, why, by_id: by, at: now })
    .onConflict((conflict) => conflict.column('decision_id').doNothing())
    .execute()
}
