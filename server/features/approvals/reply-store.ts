import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

const declinedWith = prepared<[string], { words: string }>(
  'SELECT words FROM declined WHERE token_hash = ?',
)

/** What somebody was told who was not let in and comes back with this session; null for others. */
export async function findDeclined(reader: Reader, tokenHash: string): Promise<string | null> {
  const [row] = await declinedWith(reader, tokenHash)
  return row?.words ?? null
}

/** Forgets the session of somebody who has read that they were not let in. */
export async function putDeclinedAway(tx: Tx, tokenHash: string): Promise<void> {
  await tx.deleteFrom('declined').where('token_hash', '=', tokenHash).execute()
}

/** What the moderation team wrote to somebody it let in, or null. */
export async function findWelcome(reader: Reader, member: number): Promise<string | null> {
  const row = await reader
    .selectFrom('welcome')
    .select('words')
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row?.words ?? null
}

export async function putWelcomeAway(tx: Tx, member: number): Promise<void> {
  await tx.deleteFrom('welcome').where('member_id', '=', member).execute()
}
