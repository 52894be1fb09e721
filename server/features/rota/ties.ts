import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'

/** Internal ids of those whom somebody of the team knows outside, as they said themselves. */
export async function listTies(db: Reader | Tx, member: number): Promise<number[]> {
  const rows = await db
    .selectFrom('outside_tie')
    .select('other_id')
    .where('member_id', '=', member)
    .execute()
  return rows.map((row) => row.other_id)
}

/** Says that one knows somebody outside, or no more; no reason is asked for. */
export async function declareTie(
  tx: Tx,
  { member, other, on, now }: { member: number; other: number; on: boolean; now: number },
): Promise<void> {
  if (on) {
    await tx
      .insertInto('outside_tie')
      .values({ member_id: member, other_id: other, declared_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await tx
      .deleteFrom('outside_tie')
      .where('member_id', '=', member)
      .where('other_id', '=', other)
      .execute()
  }
  await logChange(tx, { kind: 'case', at: now })
}
