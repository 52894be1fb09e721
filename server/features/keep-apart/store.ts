/** Keep-apart lists as they are stored: hashes, sealed notes and dates. */
import { limits } from '../../../shared/limits.ts'
import type { ListedKind } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Keys } from '../../keys.ts'
import { unseal } from '../../seal.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/** Where an entry stands; the same whether or not anybody is meant. */
export type EntryState = 'waiting' | 'on' | 'leaving'

export interface Entry {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  kind: ListedKind
  note: string
  addedAt: number
  state: EntryState
  /** The same for all that was entered together. */
  batch: string
}

/** How many entries a member's list may have. */
export function listLimit(viewer: Viewer): number {
  return viewer.has('clinician') ? limits.keepApartClinician : limits.keepApart
}

/** A keeper's entries, newest first. */
export async function listEntries(db: Reader | Tx, keys: Keys, keeperId: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('keep_apart')
    .selectAll()
    .where('keeper_id', '=', keeperId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    publicId: row.public_id,
    kind: row.kind,
    note: row.note === '' ? '' : unseal(keys, 'note', row.note),
    addedAt: row.added_at,
    state: row.remove_at !== null ? 'leaving' : row.active === 1 ? 'on' : 'waiting',
    batch: row.batch,
  }))
}

/** Whether two entries are shown, and removed, as one: entered together, under the same note. */
export function areTogether(one: Entry, other: Entry): boolean {
  if (one.batch === '') return one.id === other.id
  return one.batch === other.batch && one.note === other.note && one.kind === other.kind
}

export interface NewEntry {
  publicId: string
  kind: ListedKind
  valueHash: string
  /** Sealed, or empty. */
  note: string
}

/**
 * How many more entries fit. Those that are about to end make room at once, but not without end:
 * otherwise a list could be turned over again and again.
 */
export async function roomLeft(tx: Tx, keeperId: number, limit: number): Promise<number> {
  const { all, leaving } = await tx
    .selectFrom('keep_apart')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>('remove_at').as('leaving'),
    ])
    .where('keeper_id', '=', keeperId)
    .executeTakeFirstOrThrow()
  return Math.max(0, Math.min(limit - (all - leaving), 2 * limit - all))
}

/** Adds entries to a list and returns the internal id of the first. */
export async function insertEntries(
  tx: Tx,
  entries: readonly NewEntry[],
  given: { keeperId: number; batch: string; now: number; activeAt: number },
): Promise<number> {
  const rows = entries.map(({ publicId, kind, valueHash, note }) => ({
    public_id: publicId,
    keeper_id: given.keeperId,
    kind,
    value_hash: valueHash,
    note,
    added_at: given.now,
    active_at: given.activeAt,
    remove_at: null,
    batch: given.batch,
  }))
  let first: number | undefined
  for (let start = 0; start < rows.length; start += 100) {
    const made = await tx
      .insertInto('keep_apart')
      .values(rows.slice(start, start + 100))
      .returning('id')
      .execute()
    first ??= made[0]?.id
  }
  return first!
}

/**
 * Takes entries out: at once while they wait, otherwise at `removeAt`. One that is due, though the
 * job has not come yet, counts as in force.
 */
export async function removeEntries(
  tx: Tx,
  entries: readonly Pick<Entry, 'id'>[],
  { now, removeAt }: { now: number; removeAt: number },
): Promise<void> {
  for (const { id } of entries) {
    await tx
      .deleteFrom('keep_apart')
      .where('id', '=', id)
      .where('active', '=', 0)
      .where('active_at', '>', now)
      .execute()
    await tx
      .updateTable('keep_apart')
      .set({ remove_at: removeAt })
      .where('id', '=', id)
      .where('remove_at', 'is', null)
      .execute()
  }
}
