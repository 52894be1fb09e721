/** Worrying about somebody: words to say to them, and one question that the forum puts to them. */
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** A question that waits for an answer. */
export interface CheckIn {
  publicId: string
  askedAt: number
}

/**
 * Notes that `asker` would like `member` to be asked (internal ids). It always does the same work:
 * whether anything comes of it is decided later, and told to nobody.
 */
export async function wishCheckIn(tx: Tx, wish: { member: number; asker: number }): Promise<void> {
  await tx
    .insertInto('check_in_wish')
    .values({ member_id: wish.member, asker_id: wish.asker })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The question that waits for a member (internal id), or null. */
export async function findCheckIn(reader: Reader, member: number): Promise<CheckIn | null> {
  const row = await reader
    .selectFrom('check_in')
    .select(['public_id as publicId', 'asked_at as askedAt'])
    .where('member_id', '=', member)
    .where('answered_at', 'is', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Whether the member has asked never to get these. */
export async function hasRefused(db: Reader | Tx, member: number): Promise<boolean> {
  const row = await db
    .selectFrom('check_in_refused')
    .select('member_id')
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row !== undefined
}

/** Closes the questions that wait for a member. What they answered is not written down. */
export async function closeCheckIns(tx: Tx, member: number, now: number): Promise<void> {
  await tx
    .updateTable('check_in')
    .set({ answered_at: now })
    .where('member_id', '=', member)
    .where('answered_at', 'is', null)
    .execute()
}

/** Sets whether a member gets these at all. Off stays off until they change it themselves. */
export async function setRefused(
  tx: Tx,
  { member, refused, now }: { member: number; refused: boolean; now: number },
): Promise<void> {
  if (!refused) {
    await tx.deleteFrom('check_in_refused').where('member_id', '=', member).execute()
    return
  }
  await tx
    .insertInto('check_in_refused')
    .values({ member_id: member, refused_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
