/** What stands in the way of a reply besides who may see what: a closed branch, a slowed thread. */
import type { Tx } from '../../db/transact.ts'
import { Forbidden, TooMany } from '../../errors.ts'
import { findClosed } from '../../visibility/closed-branch.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { findNextTurn } from '../../visibility/slow.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/**
 * Lets a reply through that nothing stands in the way of.
 * @throws Forbidden in a closed branch, TooMany where the thread is slowed and it is too soon
 */
export async function refuseIfClosed(
  tx: Tx,
  viewer: Viewer,
  thread: VisibleThread,
  parent: VisiblePost,
  now: number,
): Promise<void> {
  const closed = await findClosed(tx, viewer, parent.id)
  if (closed) throw new Forbidden('measure.closedReply', { reason: closed.reason })
  const minutes = thread.slow?.minutes
  if (!minutes) return
  const next = await findNextTurn(tx, viewer, { id: thread.id, minutes }, now)
  if (next === null) return
  const seconds = Math.max(1, Math.ceil((next - now) / 1_000))
  throw new TooMany(seconds, 'measure.slowReply', { minutes: Math.ceil(seconds / 60) })
}
