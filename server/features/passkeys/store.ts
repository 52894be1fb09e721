import type { Reader } from '../../db/open.ts'
import type { PasskeyTable } from '../../db/schema-ways-in.ts'
import type { Tx } from '../../db/transact.ts'

export interface Passkey {
  /** Public id. */
  id: string
  credentialId: string
  name: string
  transports: string[]
  createdAt: number
  usedAt: number | null
}

/** A passkey with the member it signs in. */
export interface PasskeyOfMember {
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  member: { id: number; publicId: string; handle: string }
}

/** The passkeys of a member, newest first. */
export async function listPasskeys(reader: Reader, memberId: number): Promise<Passkey[]> {
  const rows = await reader
    .selectFrom('passkey')
    .selectAll()
    .where('member_id', '=', memberId)
    .orderBy('created_at', 'desc')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    id: row.public_id,
    credentialId: row.credential_id,
    name: row.name,
    transports: JSON.parse(row.transports) as string[],
    createdAt: row.created_at,
    usedAt: row.used_at,
  }))
}

/** The passkey with this credential id, null when there is none of a present member. */
export async function findPasskey(
  reader: Reader,
  credentialId: string,
): Promise<PasskeyOfMember | null> {
  const found = await reader
    .selectFrom('passkey')
    .innerJoin('member', 'member.id', 'passkey.member_id')
    .select(['credential_id', 'public_key', 'counter', 'member.id', 'member.public_id', 'handle'])
    .where('credential_id', '=', credentialId)
    .where('member.status', '<>', 'former')
    .executeTakeFirst()
  if (!found?.handle) return null
  return {
    credentialId: found.credential_id,
    publicKey: new Uint8Array(found.public_key),
    counter: found.counter,
    member: { id: found.id, publicId: found.public_id, handle: found.handle },
  }
}

/** Adds a passkey; false when there is one with its credential id, whosever it is. */
export async function createPasskey(tx: Tx, passkey: PasskeyTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function usePasskey(
  tx: Tx,
  credentialId: string,
  use: { counter: number; now: number },
): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ counter: use.counter, used_at: use.now })
    .where('credential_id', '=', credentialId)
    .execute()
}

/** Removes a passkey of a member; false when the member has no such passkey. */
export async function deletePasskey(tx: Tx, memberId: number, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('member_id', '=', memberId)
    .where('public_id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
