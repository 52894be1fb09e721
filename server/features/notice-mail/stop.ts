import type { Reader } from '../../db/open.ts'
import { prepared } from '../../db/prepared.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import type { MailStopTable } from '../../db/schema-notices.ts'

export type MailStop = Pick<MailStopTable, 'why' | 'at'>
type Why = Pick<MailStop, 'why'>

const stopOf = prepared<[number], MailStop>('SELECT why, at FROM mail_stop WHERE member_id = ?')

/** Why no notices are mailed to a member (internal id) at the moment; null when they are. */
export async function findMailStop(reader: Reader, member: number): Promise<MailStop | null> {
  const [stop] = await stopOf(reader, member)
  return stop ?? null
}

/**
 * Mails no more notices to whoever has them mailed to this address (public id of a contact point),
 * until they say otherwise. `sentAt` is when the letter went out of which that is said: one from
 * before they chose the address, or said so the last time, tells nothing. Milliseconds.
 * @returns false when there is nobody, or none are mailed there anyway
 */
export async function stopMail(
  tx: Tx,
  { point, why, sentAt, now }: { point: string; sentAt?: number; now: number } & Why,
): Promise<boolean> {
  let keepers = tx
    .selectFrom('contact_point')
    .leftJoin('mail_stop', 'mail_stop.member_id', 'contact_point.member_id')
    .select(['contact_point.member_id as member', 'mail_stop.why as before'])
    .where('public_id', '=', point)
    .where('letters_since', 'is not', null)
  if (sentAt !== undefined) keepers = keepers.where('letters_since', '<=', sentAt)
  const keeper = await keepers.executeTakeFirst()
  // What a member has said outweighs what their server says.
  if (!keeper || keeper.before === 'unsubscribed' || keeper.before === why) return false
  await tx
    .insertInto('mail_stop')
    .values({ member_id: keeper.member, why, at: now })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ why, at: now }))
    .execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: keeper.member })
  return true
}

/** To be called when they go to another address from now on, or to none: it was not that one. */
export async function forgetRefusal(tx: Tx, member: number): Promise<void> {
  await tx
    .deleteFrom('mail_stop')
    .where('member_id', '=', member)
    .where('why', '=', 'refused')
    .execute()
}

/** Mails them again. */
export async function endMailStop(tx: Tx, member: number, now: number): Promise<void> {
  await tx.deleteFrom('mail_stop').where('member_id', '=', member).execute()
  await tx
    .updateTable('contact_point')
    .set({ letters_since: now })
    .where('member_id', '=', member)
    .where('letters_since', 'is not', null)
    .execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}
