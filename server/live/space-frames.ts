/** What changes in a space mean for those who watch its list of threads. */
import type { Change } from '../db/transact.ts'
import type { Language } from '../../shared/languages.ts'
import type { Forum } from '../forum.ts'
import { listWriters, type Written } from '../visibility/post-scope.ts'
import { listSpaceLabels, listThreadsOfLabels } from '../visibility/space-scope.ts'
import {
  findThreadPublicId,
  listThreadLabels,
  listThreadsByIds,
} from '../visibility/thread-scope.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Presenter } from './events.ts'
import { differenceOf } from './facts-frames.ts'
import type { Delivery } from './thread-frames.ts'
import type { SpaceWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

interface Group {
  viewer: Viewer
  before: Viewer
  spaceId: number
  language: Language
  sockets: string[]
}

/**
 * Frames for the threads that these changes touched, and for those that came and went because facts
 * about a watcher changed: each line once, as the list shows it now, or its removal, to each watcher
 * whose line may have changed. From then on the watchers count as told. Unread counts are each
 * member's own, so members are read one by one. `seq` is the newest change that is told.
 */
export async function framesForSpace(
  parts: Parts,
  presenter: Presenter,
  watches: readonly SpaceWatch[],
  changes: readonly Change[],
  seq: number,
): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  const cursor = parts.cursors.sealLive(seq)
  const posts = changes.flatMap((change) => change.post_id ?? [])
  const writers = await listWriters(parts.reader, posts)
  for (const group of await groupsOf(parts, watches)) {
    const touched = await threadsTouched(group, changes, writers)
    for (const id of await threadsOfFacts(parts, group)) touched.add(id)
    const visible = await listThreadsByIds(parts.reader, group.viewer, [...touched])
    const byId = new Map(visible.map((thread) => [thread.id, thread]))
    for (const id of touched) {
      const thread = byId.get(id)
      if (thread?.space?.id === group.spaceId) {
        const html = presenter.threadHtml(thread, group.language)
        const data = { ...presenter.threadJson(thread), html, cursor }
        deliveries.push({ sockets: group.sockets, frame: { event: 'thread', data } })
      } else if (await wasListed(parts, group, { id, elsewhere: !!thread }, changes, writers)) {
        const data = { id: await findThreadPublicId(parts.reader, id), removed: true, cursor }
        deliveries.push({ sockets: group.sockets, frame: { event: 'thread', data } })
      }
    }
  }
  return deliveries
}

async function groupsOf(parts: Parts, watches: readonly SpaceWatch[]): Promise<Group[]> {
  const groups = new Map<Viewer, Map<Viewer, Group[]>>()
  const version = await parts.viewers.version()
  for (const watch of watches) {
    const viewer = await parts.viewers.viewer(watch.member, version)
    const byBefore = groups.get(viewer) ?? new Map<Viewer, Group[]>()
    groups.set(viewer, byBefore)
    const { viewer: told, spaceId, language } = watch
    const alike = byBefore.get(told) ?? []
    byBefore.set(told, alike)
    const group = alike.find((one) => one.language === language)
    if (group) group.sockets.push(watch.socket.id)
    else alike.push({ viewer, before: told, spaceId, language, sockets: [watch.socket.id] })
    watch.viewer = viewer
  }
  return [...groups.values()].flatMap((byBefore) => [...byBefore.values()].flat())
}

type Writers = ReadonlyMap<number, Written>

// A thread's line changes with what is added or taken away, not with edits or reactions.
async function threadsTouched(
  { before, viewer }: Group,
  changes: readonly Change[],
  writers: Writers,
): Promise<Set<number>> {
  const touched = new Set<number>()
  for (const change of changes) {
    const { kind, thread_id: threadId, before_label, after_label } = change
    if (threadId === null) continue
    if (kind === 'thread' || kind === 'moved') touched.add(threadId)
    if (kind !== 'post' && kind !== 'label' && kind !== 'audience') continue
    const held = before_label !== null && (await before.held([before_label])).length > 0
    const holds = after_label !== null && (await viewer.held([after_label])).length > 0
    if (held !== holds || isOwnAct(change, viewer, writers)) touched.add(threadId)
  }
  return touched
}

/** True when the viewer wrote or deleted the post: they count it whatever its label is. */
function isOwnAct(change: Change, viewer: Viewer, writers: Writers): boolean {
  const { kind, post_id, before_label, after_label } = change
  const written = post_id === null ? undefined : writers.get(post_id)
  if (viewer.id === null || written?.authorId !== viewer.id) return false
  // What binds the branch below a deleted post changes nothing of it.
  return kind === 'post' || (written.deletedAt !== null && before_label !== after_label)
}

async function threadsOfFacts({ reader }: Parts, group: Group): Promise<number[]> {
  if (group.before === group.viewer) return []
  const labels = await listSpaceLabels(reader, group.spaceId)
  const { gained, lost } = await differenceOf(labels, group.before, group.viewer)
  return listThreadsOfLabels(reader, group.spaceId, [...gained, ...lost])
}

/** True when the viewer could see the thread here: by labels of then or now, or as its writer. */
async function wasListed(
  { reader }: Parts,
  { before, viewer }: Group,
  thread: { id: number; elsewhere: boolean },
  changes: readonly Change[],
  writers: Writers,
): Promise<boolean> {
  const ofThread = changes.filter((change) => change.thread_id === thread.id)
  if (ofThread.some((change) => isOwnAct(change, viewer, writers))) return true
  if (thread.elsewhere && ofThread.some((change) => change.kind === 'moved')) return true
  const labels = ofThread.flatMap((change) => change.before_label ?? [])
  const held = await before.held([...labels, ...(await listThreadLabels(reader, thread.id))])
  return held.length > 0
}
