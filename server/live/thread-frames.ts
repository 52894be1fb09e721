/** What a change in a thread means for those who watch it: compared before and after, per view. */
import type { Language } from '../../shared/languages.ts'
import type { Forum } from '../forum.ts'
import type { Change } from '../db/transact.ts'
import {
  findConcerned,
  findItem,
  findSpot,
  listPlaceholdersAbove,
  listReactionLabels,
  type Spot,
} from '../visibility/post-scope.ts'
import { listChoices } from '../visibility/polls.ts'
import { listThreadLabels } from '../visibility/thread-scope.ts'
import type { Item, VisiblePost } from '../visibility/rows.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Frame, Presenter } from './events.ts'
import type { ThreadWatch } from './watchers.ts'

type Parts = Pick<Forum, 'reader' | 'viewers' | 'cursors'>

export interface Told {
  frame: Frame
  /** Where the post stands of which it tells. */
  place?: Pick<Spot, 'threadId' | 'position'>
}

/** A frame for several connections that receive the same. */
export interface Delivery extends Told {
  sockets: string[]
}

interface View {
  viewer: Viewer
  before: boolean
  /** True when the viewer wrote the post. */
  author: boolean
  /** True when the viewer has just voted, or taken a vote back. */
  voter: boolean
  sockets: string[]
  thread: string
  language: Language
}

/**
 * Frames for one change of one post. Watchers who read in the same language and hold the same
 * labels among those concerned share a view; the post is read and rendered once for each view, and a view for which nothing changed
 * receives nothing.
 */
export async function framesForChange(
  parts: Parts,
  presenter: Presenter,
  watches: readonly ThreadWatch[],
  change: Change,
): Promise<Delivery[]> {
  if (change.post_id === null || watches.length === 0) return []
  const deliveries: Delivery[] = []
  const cursor = parts.cursors.sealLive(change.seq)
  for (const view of await viewsOf(parts, watches, change)) {
    const item = await findItem(parts.reader, view.viewer, change.post_id)
    for (const told of await framesForView(parts, presenter, view, change, item, cursor)) {
      deliveries.push({ sockets: view.sockets, ...told })
    }
  }
  return deliveries
}

async function viewsOf(
  parts: Parts,
  watches: readonly ThreadWatch[],
  change: Change,
): Promise<View[]> {
  const { reader, viewers } = parts
  const version = await viewers.version()
  const { author, below, placeholders } = await findConcerned(reader, change.post_id!)
  const shown = placeholders
    ? await listThreadLabels(reader, change.thread_id!)
    : await listReactionLabels(reader, change.post_id!)
  const labels = [change.before_label, change.after_label].filter((label) => label !== null)
  const choices = await listChoices(reader, change.post_id!)
  const views = new Map<string, View>()
  for (const watch of watches) {
    const viewer = await viewers.viewer(watch.member, version)
    await viewer.held([...labels, ...shown])
    // What the connection was told is measured by the facts of then, not of now.
    const then = watch.viewer
    if (then !== viewer) await then.held(labels)
    const own = watch.member !== null && watch.member === author
    const voter =
      change.kind === 'poll' && watch.member !== null && watch.member === change.member_id
    const alone = own || voter || (watch.member !== null && below.has(watch.member))
    const before = change.before_label !== null && then.holds(change.before_label)
    const after = change.after_label !== null && viewer.holds(change.after_label)
    const holds = shown.map((label) => (viewer.holds(label) ? 1 : 0)).join('')
    const { language } = watch
    const key = alone
      ? `${language} member ${watch.member}`
      : `${language} ${before} ${after} ${holds}${choices.get(watch.member ?? -1) ?? ''}`
    const view = views.get(key)
    if (view) view.sockets.push(watch.socket.id)
    else {
      const sockets = [watch.socket.id]
      const thread = watch.threadPublicId
      views.set(key, { viewer, before, author: own, voter, sockets, thread, language })
    }
  }
  return [...views.values()]
}

async function framesForView(
  parts: Parts,
  presenter: Presenter,
  view: View,
  change: Change,
  item: Item | null,
  cursor: string,
): Promise<Told[]> {
  const mine = item !== null && !item.gone && item.mine
  // Who wrote a post had it before whatever its label was, unless it has just been written.
  const before = view.before || (mine && change.before_label !== null)
  if (item && !item.gone) {
    if (change.kind === 'reaction')
      return view.before ? [reactionFrame(presenter, view, item, cursor)] : []
    // Who sees no results yet is told of no vote but their own.
    if (change.kind === 'poll') {
      const shows = view.voter || (view.before && item.poll?.voters != null)
      return shows ? [await putFrame(presenter, view, 'changed', item, cursor)] : []
    }
    // Whom it is for shows in its author's tools; what narrowed above it must not show at all.
    const seen = change.kind === 'edit' || (mine && change.kind === 'audience')
    if (before && !seen) return []
    const frame = await putFrame(presenter, view, before ? 'changed' : 'added', item, cursor)
    return before
      ? [frame]
      : [...(await placeholdersAbove(parts, presenter, view, item, cursor)), frame]
  }
  if (change.kind === 'reaction' || change.kind === 'poll') return []
  // Where nothing hangs on it there was no placeholder before.
  if (change.kind === 'placeholder' && !item) return []
  const lost = view.before || (view.author && change.before_label !== change.after_label)
  if (!lost) return []
  if (item) return [await putFrame(presenter, view, 'changed', item, cursor)]
  const told = removeFrame(view.thread, await findSpot(parts.reader, change.post_id!), cursor)
  return [...(await emptiedAbove(parts, view, change.post_id!, cursor)), told]
}

// Counts are absolute, as this view counts them.
function reactionFrame(
  presenter: Presenter,
  { language }: View,
  post: VisiblePost,
  cursor: string,
): Told {
  const { publicId, reactions } = post
  const html = presenter.itemHtml(post, language)
  return { frame: { event: 'reactions', data: { post: publicId, reactions, html, cursor } } }
}

/** Puts an item as the page shows it. */
export async function putFrame(
  presenter: Presenter,
  { viewer, thread, language }: Pick<View, 'viewer' | 'thread' | 'language'>,
  kind: 'added' | 'changed',
  item: Item,
  cursor: string,
): Promise<Told> {
  const own = !item.gone && item.mine ? await presenter.ownHtml(viewer, item, language) : null
  const answers = presenter.answersHtml(item, language)
  const data = {
    kind,
    thread,
    post: presenter.itemJson(item),
    html: presenter.itemHtml(item, language),
    ...(own === null ? {} : { own }),
    ...(answers === '' ? {} : { answers }),
    cursor,
  }
  return { frame: { event: 'change', data }, place: item }
}

/** Takes an item away. */
export function removeFrame(thread: string, place: Spot, cursor: string): Told {
  const data = { kind: 'removed' as const, thread, post: { id: place.publicId }, cursor }
  return { frame: { event: 'change', data }, place }
}

// A reply that appears below something gone brings the placeholder on which it hangs.
export async function placeholdersAbove(
  parts: Parts,
  presenter: Presenter,
  view: Pick<View, 'viewer' | 'thread' | 'language'>,
  item: Item,
  cursor: string,
): Promise<Told[]> {
  const frames: Told[] = []
  const own = !item.gone && item.mine
  for (const id of await listPlaceholdersAbove(parts.reader, view.viewer, item.id, own)) {
    const above = await findItem(parts.reader, view.viewer, id)
    if (above?.gone) frames.push(await putFrame(presenter, view, 'added', above, cursor))
  }
  return frames
}

// A placeholder on which nothing visible hangs any more goes with the last reply.
export async function emptiedAbove(
  parts: Parts,
  view: Pick<View, 'viewer' | 'thread' | 'author'>,
  postId: number,
  cursor: string,
): Promise<Told[]> {
  const frames: Told[] = []
  const { viewer, author } = view
  for (const id of await listPlaceholdersAbove(parts.reader, viewer, postId, author)) {
    if (await findItem(parts.reader, viewer, id)) continue
    frames.push(removeFrame(view.thread, await findSpot(parts.reader, id), cursor))
  }
  return frames
}
