/** Makes repeating a request harmless: a key remembers what it made, never what was answered. */
import type { Reader } from './open.ts'
import type { Tx } from './transact.ts'

/** Days for which a key is remembered. */
export const idempotencyDays = 3

/**
 * Runs `make`, which returns an internal id, unless this member's key has made one of this kind
 * before; then that id is returned. Without a key it simply runs.
 */
export async function once(
  tx: Tx,
  use: { memberId: number; key: string | null; kind: string; now: number },
  make: () => Promise<number>,
): Promise<{ id: number; repeated: boolean }> {
  if (use.key === null) return { id: await make(), repeated: false }
  const known = await tx
    .selectFrom('idempotency')
    .select('target_id')
    .where('member_id', '=', use.memberId)
    .where('key', '=', `${use.kind} ${use.key}`)
    .executeTakeFirst()
  if (known) return { id: known.target_id, repeated: true }
  const id = await make()
  await tx
    .insertInto('idempotency')
    .values({
      member_id: use.memberId,
      key: `${use.kind} ${use.key}`,
      kind: use.kind,
      target_id: id,
      created_at: use.now,
    })
    .execute()
  return { id, repeated: false }
}

/**
 * The id that this key has made before, or null. Asked before anything else is checked: a repeat
 * whose first answer was lost is no new act, whatever has changed since.
 */
export async function findRepeat(
  reader: Reader,
  use: { memberId: number; key: string | null; kind: string },
): Promise<number | null> {
  if (use.key === null) return null
  const known = await reader
    .selectFrom('idempotency')
    .select('target_id')
    .where('member_id', '=', use.memberId)
    .where('key', '=', `${use.kind} ${use.key}`)
    .executeTakeFirst()
  return known?.target_id ?? null
}

/** Forgets keys older than `idempotencyDays`. */
export async function forgetOldKeys(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('idempotency')
    .where('created_at', '<', now - idempotencyDays * 86_400_000)
    .execute()
}
