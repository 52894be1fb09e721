/** What a member has been told of, notice by notice: it stays true whatever becomes of posts later. */
import type { SentWay } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { ToTell } from '../visibility/to-tell.ts'

interface Along {
  /** Internal id. */
  member: number
  way: SentWay
}

// What came by mail at once need not come once more with the daily one.
function byOf(way: SentWay): 'mail' | 'push' {
  return way === 'push' ? 'push' : 'mail'
}

const deliveredTo = prepared<[number, string], { key: string; upTo: number }>(
  'SELECT key, up_to AS upTo FROM delivered WHERE member_id = ? AND by_way = ?',
)
const mark = prepared<[number, string, string, number, number], never>(`
  INSERT INTO delivered (member_id, by_way, key, up_to, told_at) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (member_id, by_way, key) DO UPDATE SET
    up_to = max(delivered.up_to, excluded.up_to),
    told_at = max(delivered.told_at, excluded.told_at)`)

/** Those of which the member has not been told along this way. */
export async function withoutDelivered(
  reader: Reader,
  { member, way }: Along,
  all: readonly ToTell[],
): Promise<ToTell[]> {
  if (all.length === 0) return []
  const rows = await deliveredTo(reader, member, byOf(way))
  const told = new Map(rows.map((row) => [row.key, row.upTo]))
  return all.filter(({ key, upTo }) => upTo > (told.get(key) ?? -1))
}

/** Remembers that they have, at `now` (milliseconds). */
export async function markDelivered(
  tx: Tx,
  { member, way }: Along,
  items: readonly ToTell[],
  now: number,
): Promise<void> {
  for (const { key, upTo, at } of items) {
    // Clocks jump: what came is never newer than that it was told.
    await mark(tx, member, byOf(way), key, upTo, Math.max(now, at))
  }
}
