/** When facts about a viewer change: what their open pages gain and lose by it. */
import type { Forum } from '../forum.ts'
import { findItem, findSpot, listIdsByLabels } from '../visibility/post-scope.ts'
import { listReactionPostsByLabels, listThreadLabels } from '../visibility/thread-scope.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Presenter } from './events.ts'
import {
  type Delivery,
  emptiedAbove,
  placeholdersAbove,
  putFrame,
  removeFrame,
  type Told,
} from './thread-frames.ts'
import type { ThreadWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

interface Difference {
  gained: number[]
  lost: number[]
}

/** Labels on which two viewers differ: the same person before and after. */
export async function differenceOf(
  labels: readonly number[],
  before: Viewer,
  after: Viewer,
): Promise<Difference> {
  const then = new Set(await before.held(labels))
  const now = new Set(await after.held(labels))
  return {
    gained: labels.filter((label) => now.has(label) && !then.has(label)),
    lost: labels.filter((label) => then.has(label) && !now.has(label)),
  }
}

/**
 * Compares what a connection was told with what holds now, label by label; from then on the
 * connection counts as told. Posts in `besides` have frames of their own already.
 */
export async function framesForFacts(
  parts: Parts,
  presenter: Presenter,
  watch: ThreadWatch,
  seq: number,
  besides: ReadonlySet<number> = new Set(),
): Promise<Delivery[]> {
  const { reader } = parts
  const viewer = await parts.viewers.current(watch.member)
  const labels = await listThreadLabels(reader, watch.threadId)
  const { gained, lost } = await differenceOf(labels, watch.viewer, viewer)
  watch.viewer = viewer
  const cursor = parts.cursors.sealLive(seq)
  const view = { viewer, thread: watch.threadPublicId, language: watch.language }
  const sockets = [watch.socket.id]
  const deliveries: Delivery[] = []
  const say = (told: readonly Told[]) => {
    deliveries.push(...told.map((one) => ({ sockets, ...one })))
  }
  const put = async (kind: 'added' | 'changed', id: number) => {
    const item = await findItem(reader, viewer, id)
    if (!item) return
    if (kind === 'added') say(await placeholdersAbove(parts, presenter, view, item, cursor))
    say([await putFrame(presenter, view, kind, item, cursor)])
  }
  const gone = await listIdsByLabels(reader, watch.threadId, lost)
  for (const id of gone) {
    if (besides.has(id)) continue
    const item = await findItem(reader, viewer, id)
    if (item && !item.gone) continue
    if (item) await put('changed', id)
    else {
      say(await emptiedAbove(parts, { ...view, author: false }, id, cursor))
      say([removeFrame(view.thread, await findSpot(reader, id), cursor)])
    }
  }
  const come = await listIdsByLabels(reader, watch.threadId, gained)
  for (const id of come) if (!besides.has(id)) await put('added', id)
  const moved = new Set([...gone, ...come, ...besides])
  const others = [...gained, ...lost]
  for (const id of await listReactionPostsByLabels(reader, viewer, watch.threadId, others)) {
    if (!moved.has(id)) await put('changed', id)
  }
  return deliveries
}
