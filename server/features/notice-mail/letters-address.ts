/**
 * To which address notices are mailed: one at most, and none that its member has not meant for it.
 * Nothing else rests on this; who is kept apart by an address, and from when on, is the same.
 */
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { forgetRefusal } from './stop.ts'

interface LettersAddress {
  id: number
  /** Public id. */
  point: string
  /** Sealed. */
  address: string
  hint: string
}

const chosen = prepared<[number], LettersAddress>(`
  SELECT id, public_id AS point, address, hint FROM contact_point
  WHERE member_id = ? AND letters_since IS NOT NULL AND address IS NOT NULL`)

/** Where notices are mailed to a member (internal id), if they are; null for nowhere. */
export async function findLettersAddress(db: Reader | Tx, member: number) {
  const [row] = await chosen(db, member)
  return row ?? null
}

/** Has them mailed to this address from now on; false when it is none that is kept for mail. */
export async function chooseForLetters(
  tx: Tx,
  { member, point, now }: { member: number; point: string; now: number },
): Promise<boolean> {
  const row = await tx
    .selectFrom('contact_point')
    .select(['id', 'letters_since'])
    .where('member_id', '=', member)
    .where('public_id', '=', point)
    .where('for_mail', '=', 1)
    .where('confirmed_at', 'is not', null)
    .where('address', 'is not', null)
    .executeTakeFirst()
  if (!row) return false
  // Done again it does nothing: that its server refused it still holds.
  if (row.letters_since === null) await mailTo(tx, { member, id: row.id, now })
  return true
}

/**
 * For an address (internal id) that has just been kept for mail: letters go there if it is the only
 * one. Where another is kept, to which they do not go, that is as its member wants it.
 */
export async function takeIfOnly(
  tx: Tx,
  { member, id, now }: { member: number; id: number; now: number },
): Promise<void> {
  const other = await tx
    .selectFrom('contact_point')
    .select('id')
    .where('member_id', '=', member)
    .where('for_mail', '=', 1)
    .where('confirmed_at', 'is not', null)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (!other) await mailTo(tx, { member, id, now })
}

async function mailTo(
  tx: Tx,
  { member, id, now }: { member: number; id: number; now: number },
): Promise<void> {
  await mailNowhere(tx, member)
  await tx.updateTable('contact_point').set({ letters_since: now }).where('id', '=', id).execute()
  // What waited for an address has one now.
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

/** Has them mailed to no address, before the one they went to is forgotten: none takes its place. */
export async function mailNowhere(tx: Tx, member: number): Promise<void> {
  await forgetRefusal(tx, member)
  await tx
    .updateTable('contact_point')
    .set({ letters_since: null })
    .where('member_id', '=', member)
    .where('letters_since', 'is not', null)
    .execute()
}
