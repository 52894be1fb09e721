/** What changes in a space mean for those who watch its list of threads. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { findThreadPublicId, listThreadsByIds } from '../visibility/thread-scope.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Presenter } from './events.ts'
import type { Delivery } from './thread-frames.ts'
import type { SpaceWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

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
  const byMember = new Map<number | null, string[]>()
  for (const watch of watches) {
    const sockets = byMember.get(watch.member)
    if (sockets) sockets.push(watch.socket.id)
    else byMember.set(watch.member, [watch.socket.id])
  }
  const version = await parts.viewers.version()
  for (const [member, sockets] of byMember) {
    const viewer = await parts.viewers.viewer(member, version)
    const touched = await threadsTouched(viewer, changes)
    for (const data of await threadFrames(parts, presenter, viewer, touched, changes)) {
      deliveries.push({ sockets, frame: { event: 'thread', data } })
    }
  }
  return deliveries
}

// A thread's line changes with what is added or taken away, not with edits or reactions.
async function threadsTouched(viewer: Viewer, changes: readonly Change[]): Promise<number[]> {
  const touched = new Set<number>()
  for (const { kind, thread_id: threadId, before_label, after_label } of changes) {
    if (threadId === null) continue
    if (kind === 'thread') touched.add(threadId)
    if (kind !== 'post' && kind !== 'label' && kind !== 'audience') continue
    const labels = [before_label, after_label].filter((label) => label !== null)
    const held = await viewer.held(labels)
    const before = before_label !== null && held.includes(before_label)
    const after = after_label !== null && held.includes(after_label)
    if (before !== after) touched.add(threadId)
  }
  return [...touched]
}

async function threadFrames(
  parts: Parts,
  presenter: Presenter,
  viewer: Viewer,
  touched: readonly number[],
  changes: readonly Change[],
): Promise<object[]> {
  if (touched.length === 0) return []
  const frames: object[] = []
  const threads = await listThreadsByIds(parts.reader, viewer, touched)
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  for (const id of touched) {
    const ofThread = changes.filter((change) => change.thread_id === id)
    const cursor = parts.cursors.seal('live', [Math.max(...ofThread.map((change) => change.seq))])
    const thread = byId.get(id)
    const here = ofThread.some((change) => change.space_id === thread?.space.id)
    if (thread && here) {
      frames.push({ ...presenter.threadJson(thread), html: presenter.threadHtml(thread), cursor })
    } else if (await sawBefore(viewer, ofThread)) {
      frames.push({ id: await findThreadPublicId(parts.reader, id), removed: true, cursor })
    }
  }
  return frames
}

// Only who saw a line is told that it has gone.
async function sawBefore(viewer: Viewer, changes: readonly Change[]): Promise<boolean> {
  const labels = changes.map((change) => change.before_label).filter((label) => label !== null)
  return (await viewer.held(labels)).length > 0
}
