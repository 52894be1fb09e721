/** Telling a request that came twice from one by somebody else who wants the same handle. */
import { handleKey } from '../../../shared/handle.ts'
import type { Reader } from '../../db/open.ts'
import { once } from '../../db/idempotency.ts'
import type { Tx } from '../../db/transact.ts'
import type { KnownMember } from './find-member.ts'
import { verifyPassphrase } from './passphrase.ts'

export interface SameRequest {
  kind: 'join' | 'recover'
  /** The Idempotency-Key, or null when the request carried none. */
  key: string | null
}

/** Remembers with the member what request let them in. */
export async function rememberRequest(
  tx: Tx,
  request: SameRequest & { memberId: number; now: number },
): Promise<void> {
  await once(tx, request, () => Promise.resolve(request.memberId))
}

/**
 * The member whom this very request let in before: same key, same handle, and the passphrase is
 * theirs. Null otherwise; the passphrase is looked at only when the key is right.
 */
export async function findLetIn(
  reader: Reader,
  request: SameRequest,
  typed: { handle: string; passphrase: string },
): Promise<KnownMember | null> {
  if (request.key === null) return null
  const found = await reader
    .selectFrom('member')
    .innerJoin('idempotency', 'idempotency.target_id', 'member.id')
    .select(['id', 'public_id as publicId', 'handle', 'passphrase_hash as passphraseHash'])
    .where('member.handle_key', '=', handleKey(typed.handle))
    .where('member.status', '<>', 'former')
    .whereRef('idempotency.member_id', '=', 'member.id')
    .where('idempotency.kind', '=', request.kind)
    .where('idempotency.key', '=', `${request.kind} ${request.key}`)
    .executeTakeFirst()
  if (!found?.handle) return null
  const right = await verifyPassphrase(found.passphraseHash, typed.passphrase)
  return right ? { ...found, handle: found.handle } : null
}
