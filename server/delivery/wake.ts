import { prepared } from '../db/prepared.ts'
import { type Logged, listAwaiting } from '../visibility/concerned-by-notices.ts'
import type { DeliveryParts } from './delivery.ts'

const changesAfter = prepared<[number], Logged & { seq: number }>(`
  SELECT seq, kind, space_id, thread_id, post_id, member_id FROM change
  WHERE seq > (SELECT seq FROM delivery_place) ORDER BY seq LIMIT ?`)

/** Changes read at a time. */
const perLot = 1_000

const wakeAll = prepared<[number], never>("UPDATE delivery SET next_at = ? WHERE way <> 'digest'")
const wake = prepared<[number, string], never>(`
  UPDATE delivery SET next_at = ? WHERE way <> 'digest'
    AND member_id IN (SELECT value FROM json_each(?))`)

/**
 * Has those looked at for whom the changes since the last time may have brought something. It costs
 * nothing where something is written: the log of changes is read later. Whether there is anything
 * is worked out when they are looked at, so that what they may not see wakes them for nothing.
 */
export async function wakeByChanges({ reader, writer }: DeliveryParts, now: number): Promise<void> {
  for (;;) {
    const changes = await changesAfter(reader, perLot)
    const last = changes.at(-1)
    if (!last) return
    await writer.transact(async (tx) => {
      const members = await listAwaiting(tx, changes)
      if (members === null) await wakeAll(tx, now)
      else if (members.size > 0) await wake(tx, now, JSON.stringify([...members]))
      await tx.updateTable('delivery_place').set({ seq: last.seq }).execute()
    })
    if (changes.length < perLot) return
  }
}
