import type { Tx } from '../../../db/transact.ts'
import { changeFacts } from '../../../visibility/change-facts.ts'

interface Pausing {
  /** Internal ids. */
  decision: number
  member: number
  measure: 'pause' | 'leave'
  /** Milliseconds; null until somebody ends it. */
  until: number | null
  now: number
}

/** From here on the member reads and does not write; or, asked to leave, sees what visitors see. */
export async function beginPause(tx: Tx, pausing: Pausing): Promise<void> {
  const { decision, member, measure, until, now } = pausing
  await changeFacts(tx, [member], now, () =>
    tx
      .insertInto('pause')
      .values({ decision_id: decision, member_id: member, measure, until })
      .execute(),
  )
}

/** Ends what a decision began; nothing where it has ended. */
export async function endPause(
  tx: Tx,
  { decision, member, now }: Pick<Pausing, 'decision' | 'member' | 'now'>,
): Promise<void> {
  await changeFacts(tx, [member], now, () =>
    tx.deleteFrom('pause').where('decision_id', '=', decision).execute(),
  )
}
