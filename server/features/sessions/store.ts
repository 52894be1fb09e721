/** Being signed in: the sessions of members, how they begin, and how they end. */
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { sessionDays } from '../../request/session.ts'

const dayMs = 86_400_000

export interface Session {
  /** Public id. */
  id: string
  /** As `coarseDevice` gives it. */
  device: string
  createdAt: number
  seenAt: number
}

export async function createSession(
  tx: Tx,
  session: { tokenHash: string; publicId: string; memberId: number; device: string; now: number },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      public_id: session.publicId,
      member_id: session.memberId,
      device: session.device,
      created_at: session.now,
      seen_at: session.now,
    })
    .execute()
}

/** The sessions of a member that have not ended, the one used last first. */
export async function listSessions(
  reader: Reader,
  memberId: number,
  now: number,
): Promise<Session[]> {
  return reader
    .selectFrom('session')
    .select(['public_id as id', 'device', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('member_id', '=', memberId)
    .where('seen_at', '>', now - sessionDays * dayMs)
    .orderBy('seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
}

/** When a session began, in milliseconds since 1970; null when it has ended. */
export async function findBeginning(reader: Reader, tokenHash: string): Promise<number | null> {
  const found = await reader
    .selectFrom('session')
    .select('created_at')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return found?.created_at ?? null
}

/** Ends one session of a member; false when the member has no such session. */
export async function endSession(tx: Tx, memberId: number, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('session')
    .where('member_id', '=', memberId)
    .where('public_id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all sessions of a member but `keep`; returns the public ids of those that ended. */
export async function endSessions(
  tx: Tx,
  memberId: number,
  keep: string | null = null,
): Promise<string[]> {
  const ended = await tx
    .deleteFrom('session')
    .where('member_id', '=', memberId)
    .where('public_id', '<>', keep ?? '')
    .returning('public_id')
    .execute()
  return ended.map((row) => row.public_id)
}

/** Ends the sessions that nobody has used for `sessionDays`. */
export async function sweepSessions(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('seen_at', '<=', now - sessionDays * dayMs)
    .execute()
}

/** Notes that a session is in use, when the last note is older than `graceMs`. */
export async function noteSeen(
  tx: Tx,
  tokenHash: string,
  now: number,
  graceMs: number,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ seen_at: now })
    .where('token_hash', '=', tokenHash)
    .where('seen_at', '<=', now - graceMs)
    .where('seen_at', '>', now - sessionDays * dayMs)
    .execute()
}
