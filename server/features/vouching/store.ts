/** Members who vouch for one another: two are needed, and nobody but the two is shown a vouch. */
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Keys } from '../../keys.ts'
import { changeFacts } from '../../visibility/change-facts.ts'
import { loadFacts } from '../../visibility/facts.ts'
import { mayMeet } from '../../visibility/holds.ts'

export type VouchKind = 'member' | 'clinician'

/** How many must vouch. */
export const vouchesNeeded = 2

export interface Vouch {
  kind: VouchKind
  /** Internal ids. */
  voucher: number
  vouched: number
}

/**
 * Notes that a member vouches for another. It counts when the other may meet who vouches: else
 * somebody they must never notice would make a difference to them. Doing so twice changes nothing.
 */
export async function giveVouch(
  tx: Tx,
  keys: Keys,
  { kind, voucher, vouched }: Vouch,
  now: number,
): Promise<void> {
  const counts = mayMeet(voucher, await loadFacts(tx, keys, vouched)) ? 1 : 0
  await tx
    .insertInto('vouch')
    .values({ voucher_id: voucher, vouched_id: vouched, kind, given_at: now, counts })
    .onConflict((conflict) =>
      conflict.columns(['vouched_id', 'voucher_id', 'kind']).doUpdateSet((eb) => ({
        // What once counted goes on counting, as anything that was there before they were kept apart.
        counts: eb.fn<number>('max', ['vouch.counts', eb.val(counts)]),
      })),
    )
    .execute()
}

/** Takes a vouch back; nothing happens where there is none. */
export async function withdrawVouch(tx: Tx, { kind, voucher, vouched }: Vouch): Promise<void> {
  await tx
    .deleteFrom('vouch')
    .where('kind', '=', kind)
    .where('voucher_id', '=', voucher)
    .where('vouched_id', '=', vouched)
    .execute()
}

/** Internal ids of those whose vouch for the member counts. */
export async function listVouchers(
  db: Reader | Tx,
  kind: VouchKind,
  vouched: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('vouch')
    .select('voucher_id')
    .where('kind', '=', kind)
    .where('vouched_id', '=', vouched)
    .where('counts', '=', 1)
    .execute()
  return rows.map((row) => row.voucher_id)
}

/** Internal ids of those for whom the member vouches, whether or not it counts. */
export async function listVouchedBy(
  db: Reader | Tx,
  kind: VouchKind,
  voucher: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('vouch')
    .select('vouched_id')
    .where('kind', '=', kind)
    .where('voucher_id', '=', voucher)
    .execute()
  return rows.map((row) => row.vouched_id)
}

/** Vouches for a member, who has the community's trust from the second vouch on. */
export async function vouchForMember(
  tx: Tx,
  keys: Keys,
  by: { voucher: number; vouched: number },
  now: number,
): Promise<void> {
  await giveVouch(tx, keys, { kind: 'member', ...by }, now)
  const vouchers = await listVouchers(tx, 'member', by.vouched)
  if (vouchers.length < vouchesNeeded) return
  await setVouched(tx, by.vouched, true, now)
}

/**
 * Takes one's word back; with fewer than two left, the trust goes too. Somebody's leaving the
 * community takes nothing away from those they vouched for.
 */
export async function stopVouching(
  tx: Tx,
  by: { voucher: number; vouched: number },
  now: number,
): Promise<void> {
  const before = await listVouchers(tx, 'member', by.vouched)
  await withdrawVouch(tx, { kind: 'member', ...by })
  // One that did not count is missed by nobody.
  if (!before.includes(by.voucher) || before.length > vouchesNeeded) return
  await setVouched(tx, by.vouched, false, now)
}

async function setVouched(tx: Tx, member: number, on: boolean, now: number): Promise<void> {
  const { vouched_at } = await tx
    .selectFrom('member')
    .select('vouched_at')
    .where('id', '=', member)
    .executeTakeFirstOrThrow()
  if ((vouched_at !== null) === on) return
  await changeFacts(tx, [member], now, () =>
    tx
      .updateTable('member')
      .set({ vouched_at: on ? now : null })
      .where('id', '=', member)
      .execute(),
  )
}
