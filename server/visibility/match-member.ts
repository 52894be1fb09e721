/** Somebody new, or somebody's new contact point, against every list there is. */
import { prepared } from '../db/prepared.ts'
import type { Tx } from '../db/transact.ts'
import type { Keys } from '../keys.ts'
import type { World } from '../world.ts'
import { changePairs } from './change-facts.ts'
import { pairHash } from './guards.ts'
import { type Listed, listedOf, listHasher } from './listed.ts'

/**
 * Compares a member who is being made with all lists, in the same transaction: a match holds from
 * their first page view. `now` is in milliseconds.
 */
export async function matchNewMember(
  tx: Tx,
  keys: Keys,
  member: { id: number; handle: string },
  now: number,
): Promise<void> {
  const keepers = await listKeepers(tx)
  // The number may have been that of somebody who was declined: what kept them apart is not meant.
  const hashes = keepers.map((keeper) => pairHash(keys, keeper, member.id))
  await forgetPairs(tx, JSON.stringify(hashes))
  await insertMatches(
    tx,
    keys,
    keepers,
    member.id,
    [{ kind: 'handle', handle: member.handle }],
    now,
  )
}

const forgetPairs = prepared<[string], never>(
  'DELETE FROM apart_pair WHERE viewer_hash IN (SELECT value FROM json_each(?))',
)

/** Compares the contact points of a member that count from now on with all lists. */
export async function matchContactPoints(
  tx: Tx,
  parts: { keys: Keys; world: World },
  member: number,
  now: number,
): Promise<void> {
  const points = await tx
    .selectFrom('contact_point')
    .select(['id', 'fingerprint', 'domain_fingerprint'])
    .where('member_id', '=', member)
    .where('effective', '=', 1)
    .where('matched', '=', 0)
    .execute()
  const keepers = await listKeepers(tx)
  await changePairs(tx, parts, [member], now, () =>
    insertMatches(tx, parts.keys, keepers, member, points.flatMap(listedOf), now),
  )
  for (const { id } of points) {
    await tx.updateTable('contact_point').set({ matched: 1 }).where('id', '=', id).execute()
  }
}

// Whoever has no guard yet has no entry in force: when one begins, it is compared with everybody.
async function listKeepers(tx: Tx): Promise<number[]> {
  const rows = await tx.selectFrom('guard').select('member_id').execute()
  return rows.map((row) => row.member_id)
}

const entriesWith = prepared<[string, number, number], { id: number; keeper: number }>(`
  SELECT e.id, e.keeper_id AS keeper
  FROM json_each(?) v CROSS JOIN keep_apart e
    ON e.keeper_id = json_extract(v.value, '$[0]') AND e.value_hash = json_extract(v.value, '$[1]')
  WHERE e.active_at <= ? AND (e.remove_at IS NULL OR e.remove_at > ?)`)

// Also entries that are due and not in force yet: the job may have looked at this member before.
async function insertMatches(
  tx: Tx,
  keys: Keys,
  keepers: readonly number[],
  member: number,
  values: readonly Listed[],
  now: number,
): Promise<void> {
  const wanted = keepers.flatMap((keeper) => {
    const hash = listHasher(keys, keeper)
    return values.map((value) => [keeper, hash(value)])
  })
  const entries = await entriesWith(tx, JSON.stringify(wanted), now, now)
  await insertPairs(
    tx,
    keys,
    entries.map(({ id, keeper }) => ({ keeper, member, entry: id })),
  )
}

export interface Match {
  keeper: number
  member: number
  entry: number
}

/** Writes matches down, none of them twice. Nobody is on a list of their own. */
export async function insertPairs(tx: Tx, keys: Keys, matches: readonly Match[]): Promise<void> {
  for (const { keeper, member, entry } of matches) {
    if (keeper === member) continue
    await tx
      .insertInto('apart_pair')
      .values({ keeper_id: keeper, viewer_hash: pairHash(keys, keeper, member), entry_id: entry })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
