import type { Tx } from '../../db/transact.ts'

/** Gives a member another passphrase, as hashed by `hashPassphrase` before the transaction. */
export async function setPassphrase(tx: Tx, memberId: number, hash: string): Promise<void> {
  await tx.updateTable('member').set({ passphrase_hash: hash }).where('id', '=', memberId).execute()
}
