/** What a page missed, as the frames that would have come: the same code, for one connection. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { listWriters } from '../visibility/post-scope.ts'
import type { Viewer } from '../visibility/viewer.ts'
import {
  listFactsChanges,
  listSpaceChanges,
  listThreadChanges,
  newestChange,
} from './change-log.ts'
import type { Presenter } from './events.ts'
import { framesForFacts } from './facts-frames.ts'
import { framesForSpace } from './space-frames.ts'
import { inOrder } from './in-order.ts'
import { type Delivery, framesForChange } from './thread-frames.ts'
import type { SpaceWatch, ThreadWatch, Watcher } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

/** More changes than this that concern the viewer are quicker loaded anew. */
const mostReplayed = 500
const readAtOnce = 500

/** Frames since `seq`, or null when the page has fallen too far behind and must be loaded again. */
export async function catchUpThread(
  parts: Parts,
  presenter: Presenter,
  watch: ThreadWatch,
  seq: number,
): Promise<Delivery[] | null> {
  if (!(await goBack(parts, watch, seq))) return null
  const missed = await missedIn(parts, watch, seq, (from) =>
    listThreadChanges(parts.reader, watch.threadId, from, readAtOnce),
  )
  if (!missed) return null
  const merged = mergeByPost(missed.all).filter(({ post_id }) => missed.posts.has(post_id))
  const deliveries: Delivery[] = []
  const told = new Set<number>()
  for (const change of merged) {
    // A post that is sent anyway comes with its reactions; otherwise one frame for all of them.
    if (standsBeside(change) && told.has(change.post_id!)) continue
    const frames = await framesForChange(parts, presenter, [watch], change)
    if (frames.length > 0) told.add(change.post_id!)
    deliveries.push(...frames)
  }
  const posts = new Set(merged.map((change) => change.post_id!))
  deliveries.push(...(await framesForFacts(parts, presenter, watch, seq, posts)))
  return inOrder(deliveries)
}

/** The same for a list of threads. */
export async function catchUpSpace(
  parts: Parts,
  presenter: Presenter,
  watch: SpaceWatch,
  seq: number,
): Promise<Delivery[] | null> {
  if (!(await goBack(parts, watch, seq))) return null
  const missed = await missedIn(parts, watch, seq, (from) =>
    listSpaceChanges(parts.reader, watch.spaceId, from, readAtOnce),
  )
  if (!missed) return null
  const changes = missed.all.filter((change) => missed.posts.has(change.post_id))
  return framesForSpace(parts, presenter, [watch], changes, await newestChange(parts.reader))
}

interface Missed {
  /** Oldest first, also what the viewer never saw: one post may have passed through it. */
  all: Change[]
  /** Internal ids of the posts that concern the viewer; null for threads as such. */
  posts: Set<number | null>
}

/** What happened since `seq`, or null when too much did of what the viewer sees. */
async function missedIn(
  parts: Parts,
  watch: Watcher,
  seq: number,
  read: (from: number) => Promise<Change[]>,
): Promise<Missed | null> {
  const missed: Missed = { all: [], posts: new Set([null]) }
  const now = await parts.viewers.current(watch.member)
  let count = 0
  for (let from = seq; ;) {
    const changes = await read(from)
    missed.all.push(...changes)
    for (const change of await concerning(parts, changes, watch, now)) {
      missed.posts.add(change.post_id)
      // What is out of sight must not show in how much there was.
      if (++count > mostReplayed) return null
    }
    if (changes.length < readAtOnce) return missed
    from = changes.at(-1)!.seq
  }
}

/** Those of the changes before or after which the viewer saw the post, or that are of their own. */
async function concerning(
  { reader }: Parts,
  changes: readonly Change[],
  { viewer: then, member }: Watcher,
  now: Viewer,
): Promise<Change[]> {
  const labels = (side: 'before_label' | 'after_label') =>
    changes.flatMap((change) => change[side] ?? [])
  const before = new Set(await then.held(labels('before_label')))
  const after = new Set(await now.held(labels('after_label')))
  const writers = await listWriters(
    reader,
    changes.flatMap((change) => change.post_id ?? []),
  )
  return changes.filter(
    ({ post_id, before_label, after_label }) =>
      (before_label !== null && before.has(before_label)) ||
      (after_label !== null && after.has(after_label)) ||
      (post_id !== null && member !== null && writers.get(post_id)?.authorId === member),
  )
}

/**
 * Puts the watch back to the facts under which its page was read. False when that cannot be known,
 * because a change was logged without what was before it: none that concerns anybody else is.
 */
async function goBack(parts: Parts, watch: Watcher, seq: number): Promise<boolean> {
  let { facts } = watch.viewer
  for (const change of (await listFactsChanges(parts.reader, watch.member, seq)).reverse()) {
    if (change.facts === null) return false
    facts = parts.viewers.factsBefore(facts, change.facts)
  }
  if (facts !== watch.viewer.facts) watch.viewer = parts.viewers.under(facts)
  return true
}

/**
 * One change for each post: from what it was at the beginning to what it is now. A post that came
 * and went in between then means nothing; one that was edited twice is sent once. Reactions and
 * placeholders stand under labels of their own, so they follow separately, once for each label.
 */
export function mergeByPost(changes: readonly Change[]): Change[] {
  const merged = new Map<number, Change>()
  const beside = new Map<string, Change>()
  for (const change of changes) {
    if (change.post_id === null) continue
    if (standsBeside(change)) {
      const { post_id, kind, before_label, member_id } = change
      beside.set(`${post_id} ${kind} ${before_label} ${member_id}`, change)
      continue
    }
    const first = merged.get(change.post_id)
    if (!first) merged.set(change.post_id, { ...change })
    else {
      const { seq, after_label } = change
      const kind = stronger(first.kind, change.kind)
      merged.set(change.post_id, { ...first, seq, after_label, kind })
    }
  }
  return [...merged.values(), ...beside.values()]
}

/** True for what is under labels of its own: it says nothing of who reads the text. */
function standsBeside({ kind }: Change): boolean {
  return kind === 'reaction' || kind === 'poll' || kind === 'placeholder'
}

const strength = ['label', 'audience', 'edit', 'post']

function stronger(a: string, b: string): string {
  return strength.indexOf(a) >= strength.indexOf(b) ? a : b
}
