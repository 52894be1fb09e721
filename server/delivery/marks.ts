/** What a member has been told of, notice by notice: it stays true whatever becomes of posts later. */
import type { SentWay } from '../../shared/notices.ts'
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

/** Those of which the member has not been told along this way. */
export async function withoutDelivered(
  reader: Reader,
  { member, way }: Along,
  all: readonly ToTell[],
): Promise<ToTell[]> {
  if (all.length === 0) return []
  const rows = await reader
    .selectFrom('delivered')
    .select(['key', 'up_to'])
    .where('member_id', '=', member)
    .where('by_way', '=', byOf(way))
    .execute()
  const told = new Map(rows.map((row) => [row.key, row.up_to]))
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
    const told_at = Math.max(now, at)
    await tx
      .insertInto('delivered')
      .values({ member_id: member, by_way: byOf(way), key, up_to: upTo, told_at })
      .onConflict((conflict) =>
        conflict.columns(['member_id', 'by_way', 'key']).doUpdateSet((eb) => ({
          up_to: eb.fn<number>('max', ['delivered.up_to', 'excluded.up_to']),
          told_at: eb.fn<number>('max', ['delivered.told_at', 'excluded.told_at']),
        })),
      )
      .execute()
  }
}
