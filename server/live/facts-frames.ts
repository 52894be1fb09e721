/** When facts about a viewer change: what their open pages gain and lose by it. */
import type { Forum } from '../forum.ts'
import { findItem, findPublicId, listIdsByLabels } from '../visibility/post-scope.ts'
import { listThreadLabels } from '../visibility/thread-scope.ts'
import type { Presenter } from './events.ts'
import { type Delivery, putFrame, removeFrame } from './thread-frames.ts'
import type { ThreadWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

/** Compares what a connection was told with what holds now, label by label. */
export async function framesForFacts(
  parts: Parts,
  presenter: Presenter,
  watch: ThreadWatch,
  seq: number,
): Promise<Delivery[]> {
  const { reader } = parts
  const viewer = await parts.viewers.current(watch.member)
  const labels = await listThreadLabels(reader, watch.threadId)
  await viewer.held([...labels, ...watch.held.keys()])
  const gained: number[] = []
  const lost: number[] = []
  for (const label of new Set([...labels, ...watch.held.keys()])) {
    const before = watch.held.get(label) ?? false
    const after = viewer.holds(label)
    watch.held.set(label, after)
    if (before && !after) lost.push(label)
    if (!before && after) gained.push(label)
  }
  const cursor = parts.cursors.seal('live', [seq])
  const view = { viewer, thread: watch.threadPublicId }
  const sockets = [watch.socket.id]
  const deliveries: Delivery[] = []
  const gone = await listIdsByLabels(reader, watch.threadId, lost)
  for (const id of gone.reverse()) {
    const item = await findItem(reader, viewer, id)
    if (item && !item.gone) continue
    const frame = item
      ? await putFrame(presenter, view, 'changed', item, cursor)
      : removeFrame(view.thread, await findPublicId(reader, id), cursor)
    deliveries.push({ sockets, frame })
  }
  for (const id of await listIdsByLabels(reader, watch.threadId, gained)) {
    const item = await findItem(reader, viewer, id)
    if (item) deliveries.push({ sockets, frame: await putFrame(presenter, view, 'added', item, cursor) })
  }
  return deliveries
}
