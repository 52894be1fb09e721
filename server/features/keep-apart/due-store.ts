import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

export interface DueEntry {
  id: number
  value_hash: string
}

export interface DueList {
  keeper: number
  entries: DueEntry[]
}

/** Members with an entry or a level on whose doings the clause does not stand everywhere yet. */
export async function listUnprepared(reader: Reader): Promise<number[]> {
  const begun = await reader
    .selectFrom('guard')
    .select('member_id as id')
    .where('prepared', '=', 0)
    .execute()
  const without = await reader
    .selectFrom('keep_apart')
    .select('keeper_id as id')
    .distinct()
    .where('active', '=', 0)
    .where('keeper_id', 'not in', (eb) => eb.selectFrom('guard').select('member_id'))
    .execute()
  return [...begun, ...without].map((row) => row.id)
}

/** Members with contact points that count and have not been compared with the lists. */
export async function listUnmatched(reader: Reader): Promise<number[]> {
  const rows = await reader
    .selectFrom('contact_point')
    .select('member_id as id')
    .distinct()
    .where('effective', '=', 1)
    .where('matched', '=', 0)
    .execute()
  return rows.map((row) => row.id)
}

/** Entries whose time has come, by keeper; those of keepers whose guard is not prepared wait. */
export async function listBeginning(reader: Reader, now: number): Promise<DueList[]> {
  const rows = await reader
    .selectFrom('keep_apart')
    .innerJoin('guard', 'guard.member_id', 'keep_apart.keeper_id')
    .select(['id', 'value_hash', 'keeper_id'])
    .where('guard.prepared', '=', 1)
    .where('keep_apart.active', '=', 0)
    .where('active_at', '<=', now)
    .orderBy('id')
    .execute()
  return byKeeper(rows)
}

/** Entries in force whose end has come, by keeper. */
export async function listEnding(reader: Reader, now: number): Promise<DueList[]> {
  const rows = await reader
    .selectFrom('keep_apart')
    .select(['id', 'value_hash', 'keeper_id'])
    .where('active', '=', 1)
    .where('remove_at', '<=', now)
    .orderBy('id')
    .execute()
  return byKeeper(rows)
}

function byKeeper(rows: readonly (DueEntry & { keeper_id: number })[]): DueList[] {
  const lists = new Map<number, DueEntry[]>()
  for (const { keeper_id, ...entry } of rows) {
    lists.set(keeper_id, [...(lists.get(keeper_id) ?? []), entry])
  }
  return [...lists].map(([keeper, entries]) => ({ keeper, entries }))
}

export async function activate(tx: Tx, entries: readonly DueEntry[]): Promise<void> {
  await tx.updateTable('keep_apart').set({ active: 1 }).where('id', 'in', idsOf(entries)).execute()
}

/** How the matches of these entries name the members. */
export async function listPairHashes(
  reader: Reader,
  entries: readonly DueEntry[],
): Promise<string[]> {
  const rows = await reader
    .selectFrom('apart_pair')
    .select('viewer_hash')
    .distinct()
    .where('entry_id', 'in', idsOf(entries))
    .execute()
  return rows.map((row) => row.viewer_hash)
}

/** Forgets the matches of these entries with some members; those of other entries stay. */
export async function forgetPairs(
  tx: Tx,
  hashes: readonly string[],
  entries: readonly DueEntry[],
): Promise<void> {
  if (hashes.length === 0) return
  await tx
    .deleteFrom('apart_pair')
    .where('viewer_hash', 'in', [...hashes])
    .where('entry_id', 'in', idsOf(entries))
    .execute()
}

export async function forgetEntries(tx: Tx, entries: readonly DueEntry[]): Promise<void> {
  await tx.deleteFrom('keep_apart').where('id', 'in', idsOf(entries)).execute()
}

function idsOf(entries: readonly DueEntry[]): number[] {
  return entries.map((entry) => entry.id)
}
