import { handleKey } from '../../../shared/handle.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** Puts new codes, as hashed, in the place of all that a member had. */
export async function replaceCodes(
  tx: Tx,
  memberId: number,
  hashes: readonly string[],
): Promise<void> {
  await tx.deleteFrom('recovery_code').where('member_id', '=', memberId).execute()
  const rows = hashes.map((hash) => ({ member_id: memberId, code_hash: hash, used_at: null }))
  await tx.insertInto('recovery_code').values(rows).execute()
}

/** How many codes a member could still use; null when they never made any. */
export async function countCodesLeft(reader: Reader, memberId: number): Promise<number | null> {
  const rows = await reader
    .selectFrom('recovery_code')
    .select('used_at')
    .where('member_id', '=', memberId)
    .execute()
  return rows.length === 0 ? null : rows.filter((row) => row.used_at === null).length
}

/** Uses a code up. Null when it is not an unused code of the member with this handle. */
export async function useCode(
  tx: Tx,
  handle: string,
  codeHash: string,
  now: number,
): Promise<{ id: number; publicId: string; handle: string } | null> {
  const found = await tx
    .selectFrom('member')
    .innerJoin('recovery_code', 'recovery_code.member_id', 'member.id')
    .select(['member.id', 'member.public_id as publicId', 'member.handle'])
    .where('member.handle_key', '=', handleKey(handle))
    .where('member.status', '<>', 'former')
    .where('recovery_code.code_hash', '=', codeHash)
    .where('recovery_code.used_at', 'is', null)
    .executeTakeFirst()
  if (!found?.handle) return null
  await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('member_id', '=', found.id)
    .where('code_hash', '=', codeHash)
    .execute()
  return { ...found, handle: found.handle }
}
