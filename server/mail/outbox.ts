/** Mail that waits to be sent: rows that outlive a restart, written with what they tell of. */
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** A row whose time has come. */
export interface Waiting {
  id: number
  kind: string
  memberId: number | null
  contactPointId: number | null
  /** Sealed. */
  payload: string
  attempts: number
  createdAt: number
  /** False when the member it is for has gone, leaves or was never let in. */
  wanted: boolean
}

export interface NewMail {
  kind: string
  memberId: number | null
  contactPointId: number | null
  /** Sealed. */
  payload: string
  /** Whether somebody waits for it. */
  awaited: boolean
  now: number
}

/** Puts a mail where it waits for its first try. */
export async function insertMail(tx: Tx, mail: NewMail): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      kind: mail.kind,
      member_id: mail.memberId,
      contact_point_id: mail.contactPointId,
      payload: mail.payload,
      // Before everything that is due already, of which there may be thousands.
      next_at: mail.awaited ? 0 : mail.now,
      created_at: mail.now,
    })
    .execute()
}

/** The mails to be tried at `now`, those that wait longest first. */
export async function listDue(reader: Reader, now: number, most: number): Promise<Waiting[]> {
  const rows = await reader
    .selectFrom('outbox')
    .leftJoin('member', 'member.id', 'outbox.member_id')
    .select(['outbox.id', 'kind', 'member_id', 'contact_point_id', 'payload', 'attempts'])
    .select(['outbox.created_at', 'member.status'])
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('outbox.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    memberId: row.member_id,
    contactPointId: row.contact_point_id,
    payload: row.payload,
    attempts: row.attempts,
    createdAt: row.created_at,
    wanted: row.member_id === null || row.status === 'active' || row.status === 'paused',
  }))
}

/** Forgets a mail: it was sent, or is not wanted any more. */
export async function deleteMail(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('outbox').where('id', '=', id).execute()
}

/** Puts a mail off until `nextAt`, after another try. */
export async function postponeMail(
  tx: Tx,
  { id, attempts, nextAt }: { id: number; attempts: number; nextAt: number },
): Promise<void> {
  await tx.updateTable('outbox').set({ attempts, next_at: nextAt }).where('id', '=', id).execute()
}

/** Whether a mail of a kind waits already for a member (internal id). */
export async function isWaiting(db: Reader | Tx, kind: string, member: number): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('kind', '=', kind)
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row !== undefined
}

/** How many mails wait. */
export async function countWaiting(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
