/** The order in which posts came into sight. It never leaves the server. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

const newest = prepared<[], { arrival: number | null }>('SELECT max(arrival) AS arrival FROM post')

/** The place of the post that came last; 0 before the first. */
export async function newestArrival(db: Reader | Tx): Promise<number> {
  const [row] = await newest(db)
  return row?.arrival ?? 0
}

const branchOf = prepared<[number], { id: number }>(`
  WITH RECURSIVE branch AS (
    SELECT id, position FROM post WHERE id = ?
    UNION ALL SELECT p.id, p.position FROM branch b JOIN post p ON p.parent_id = b.id)
  SELECT id FROM branch ORDER BY position`)

const move = prepared<[number, number], never>('UPDATE post SET arrival = ? WHERE id = ?')

/** Has a post (internal id) arrive now, with what its author wrote below it while it waited. */
export async function arriveNow(tx: Tx, post: number): Promise<void> {
  let last = await newestArrival(tx)
  for (const { id } of await branchOf(tx, post)) await move(tx, (last += 1), id)
}
