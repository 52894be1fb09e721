/** What stands below a thread, for those who have it open: whether they can answer, and why not. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { findThread } from '../visibility/thread-scope.ts'
import { byTurns } from './by-turns.ts'
import type { Presenter } from './events.ts'
import type { Delivery } from './thread-frames.ts'
import type { ThreadWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

/**
 * Frames for those of the watchers whose page shows another foot than a fresh one would; from then
 * on they count as told. Whoever reads the same as before gets none, whatever was changed.
 */
export async function framesForFoot(
  parts: Parts,
  presenter: Presenter,
  watches: Iterable<ThreadWatch>,
  seq: number,
): Promise<Delivery[]> {
  const cursor = parts.cursors.sealLive(seq)
  const deliveries = new Map<string, Delivery>()
  const version = await parts.viewers.version()
  for await (const watch of byTurns(watches)) {
    const viewer = await parts.viewers.viewer(watch.member, version)
    const thread = await findThread(parts.reader, viewer, watch.threadPublicId)
    if (!thread) continue
    const foot = presenter.foot(viewer, thread, watch.language)
    if (foot.mark === watch.foot) continue
    watch.foot = foot.mark
    const same = `${thread.id} ${foot.mark}`
    const delivery = deliveries.get(same)
    if (delivery) delivery.sockets.push(watch.socket.id)
    else {
      const data = { thread: thread.publicId, ...foot, cursor }
      deliveries.set(same, { sockets: [watch.socket.id], frame: { event: 'foot', data } })
    }
  }
  return [...deliveries.values()]
}

/** Whether a change, with the frames it made, may have changed what stands below its thread. */
export function concernsFoot({ post_id }: Change, made: readonly Delivery[]): boolean {
  return post_id === null || made.some(({ place }) => place?.position === 0)
}
