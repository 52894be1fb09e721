/** What stands below a thread, for those who have it open: whether they can answer, and why not. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { findThread } from '../visibility/thread-scope.ts'
import { byTurns } from './by-turns.ts'
import type { Foot, Presenter } from './events.ts'
import type { Delivery } from './thread-frames.ts'
import type { ThreadWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

/**
 * Frames for those of the watchers whose page shows another foot than a fresh one would. Whoever
 * reads the same as before gets none, whatever was changed.
 */
export async function framesForFoot(
  parts: Parts,
  presenter: Presenter,
  watches: Iterable<ThreadWatch>,
  seq: number,
): Promise<Delivery[]> {
  const cursor = parts.cursors.sealLive(seq)
  const deliveries: Delivery[] = []
  for await (const watch of byTurns(watches)) {
    // Between two turns the rules may have changed.
    const viewer = await parts.viewers.current(watch.member)
    const thread = await findThread(parts.reader, viewer, watch.threadPublicId)
    if (thread)
      deliveries.push(...tellFoot(watch, presenter.foot(viewer, thread, watch.language), cursor))
  }
  return deliveries
}

/** The frame for one watcher, unless their page shows this foot; from then on they count as told. */
export function tellFoot(watch: ThreadWatch, foot: Foot, cursor: string): Delivery[] {
  if (foot.mark === watch.foot) return []
  watch.foot = foot.mark
  const data = { thread: watch.threadPublicId, ...foot, cursor }
  return [{ sockets: [watch.socket.id], frame: { event: 'foot', data } }]
}

/**
 * Whether a change, with the frames it made, may have changed what stands below its thread: of the
 * thread itself, or of its opening. Votes come often, and close nothing.
 */
export function concernsFoot({ kind, post_id }: Change, made: readonly Delivery[]): boolean {
  if (kind === 'poll') return false
  return post_id === null || made.some(({ place }) => place?.position === 0)
}
