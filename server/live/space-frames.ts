/** What changes in a space mean for those who watch its list of threads. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import {
  findThreadPublicId,
  listThreadLabels,
  listThreadsByIds,
} from '../visibility/thread-scope.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Presenter } from './events.ts'
import type { Delivery } from './thread-frames.ts'
import type { SpaceWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

interface Group {
  viewer: Viewer
  before: Viewer
  spaceId: number
  sockets: string[]
}

/**
 * Frames for the threads that these changes touched: the line as the list shows it now, or its
 * removal, to each watcher whose line may have changed. Unread counts are each member's own, so
 * members are read one by one.
 */
export async function framesForSpace(
  parts: Parts,
  presenter: Presenter,
  watches: readonly SpaceWatch[],
  changes: readonly Change[],
): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for (const group of await groupsOf(parts, watches)) {
    const touched = await threadsTouched(group, changes)
    for (const id of touched) {
      const ofThread = changes.filter((change) => change.thread_id === id)
      const cursor = parts.cursors.seal('live', [Math.max(...ofThread.map((change) => change.seq))])
      const told = ofThread.flatMap((change) => change.before_label ?? [])
      for (const data of await threadLines(parts, presenter, group, [id], cursor, told)) {
        deliveries.push({ sockets: group.sockets, frame: { event: 'thread', data } })
      }
    }
  }
  return deliveries
}

async function groupsOf(parts: Parts, watches: readonly SpaceWatch[]): Promise<Group[]> {
  const groups = new Map<Viewer, Map<Viewer, Group>>()
  const version = await parts.viewers.version()
  for (const watch of watches) {
    const viewer = await parts.viewers.viewer(watch.member, version)
    const byBefore = groups.get(viewer) ?? new Map<Viewer, Group>()
    groups.set(viewer, byBefore)
    const group = byBefore.get(watch.viewer)
    if (group) group.sockets.push(watch.socket.id)
    else {
      const sockets = [watch.socket.id]
      byBefore.set(watch.viewer, { viewer, before: watch.viewer, spaceId: watch.spaceId, sockets })
    }
  }
  return [...groups.values()].flatMap((byBefore) => [...byBefore.values()])
}

// A thread's line changes with what is added or taken away, not with edits or reactions.
async function threadsTouched(group: Group, changes: readonly Change[]): Promise<number[]> {
  const touched = new Set<number>()
  for (const { kind, thread_id: threadId, before_label, after_label } of changes) {
    if (threadId === null) continue
    if (kind === 'thread' || kind === 'moved') touched.add(threadId)
    if (kind !== 'post' && kind !== 'label' && kind !== 'audience') continue
    const before = before_label !== null && (await group.before.held([before_label])).length > 0
    const after = after_label !== null && (await group.viewer.held([after_label])).length > 0
    if (before !== after) touched.add(threadId)
  }
  return [...touched]
}

/**
 * The lines of these threads as the list of `spaceId` shows them now. A line that has gone is told
 * only to a viewer who could see it before: by the thread's labels, or those of `told`.
 */
export async function threadLines(
  parts: Parts,
  presenter: Presenter,
  view: { viewer: Viewer; before: Viewer; spaceId: number },
  threads: readonly number[],
  cursor: string,
  told: readonly number[] = [],
): Promise<object[]> {
  const lines: object[] = []
  const visible = await listThreadsByIds(parts.reader, view.viewer, threads)
  const byId = new Map(visible.map((thread) => [thread.id, thread]))
  for (const id of threads) {
    const thread = byId.get(id)
    if (thread?.space.id === view.spaceId) {
      lines.push({ ...presenter.threadJson(thread), html: presenter.threadHtml(thread), cursor })
      continue
    }
    const labels = [...told, ...(await listThreadLabels(parts.reader, id))]
    if ((await view.before.held(labels)).length === 0) continue
    lines.push({ id: await findThreadPublicId(parts.reader, id), removed: true, cursor })
  }
  return lines
}
