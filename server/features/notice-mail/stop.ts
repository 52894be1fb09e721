import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import type { MailStopTable } from '../../db/schema-notices.ts'
import type { Forum } from '../../forum.ts'

export type MailStop = Pick<MailStopTable, 'why' | 'at'>

/** Why no notices are mailed to a member (internal id) at the moment; null when they are. */
export async function findMailStop(reader: Reader, member: number): Promise<MailStop | null> {
  const row = await reader
    .selectFrom('mail_stop')
    .select(['why', 'at'])
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row ?? null
}

const keeperOf = prepared<[string], { member: number }>(`
  SELECT c.member_id AS member FROM contact_point c
  WHERE c.public_id = ? AND c.for_mail = 1
    AND NOT EXISTS (SELECT 1 FROM mail_stop s WHERE s.member_id = c.member_id)`)

/**
 * Mails no more notices to whoever keeps this address (public id of a contact point), until they say
 * otherwise. @returns false when there is nobody, or none were mailed anyway
 */
export async function stopMail(
  { reader, writer, world }: Pick<Forum, 'reader' | 'writer' | 'world'>,
  point: string,
  why: MailStop['why'],
): Promise<boolean> {
  const [keeper] = await keeperOf(reader, point)
  if (!keeper) return false
  await writer.transact((tx) => writeMailStop(tx, keeper.member, why, world.now()))
  return true
}

/** The same for a member (internal id). `at` is in milliseconds. */
export async function writeMailStop(
  tx: Tx,
  member: number,
  why: MailStop['why'],
  at: number,
): Promise<void> {
  await tx
    .insertInto('mail_stop')
    .values({ member_id: member, why, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await logChange(tx, { kind: 'notice', at, member_id: member })
}

/** Mails them again. */
export async function endMailStop(tx: Tx, member: number, now: number): Promise<void> {
  await tx.deleteFrom('mail_stop').where('member_id', '=', member).execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}
