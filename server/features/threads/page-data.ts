/** Everything a thread page shows, read for one viewer. */
import { limits } from '../../../shared/limits.ts'
import { NotFound } from '../../errors.ts'
import { newestChange } from '../../live/change-log.ts'
import type { Ask } from '../../request/ask.ts'
import { foreignCursor } from '../../request/place.ts'
import { listConversation, listNewest } from '../../visibility/page-scope.ts'
import { inLanguage } from '../../words/index.ts'
import { findReadMark } from '../../visibility/read-mark.ts'
import { countRepliesBelow } from '../../visibility/replies-below.ts'
import type { Item, VisibleThread } from '../../visibility/rows.ts'
import { isIndexed } from '../../visibility/space-scope.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { findUnseenPolicy, type Policy } from '../crisis-policy/store.ts'
import { draftKeys } from '../drafts/keys.ts'
import { findFolds, type Folds } from '../mutes/folds.ts'
import { findWriter, type Writer } from '../posts/audience-choice.ts'
import { ownToolsHtml, toolsOf } from '../posts/own-tools.tsx'
import { openStart, sealStart } from '../posts/page-cursor.ts'

export interface ThreadView {
  thread: VisibleThread
  items: Item[]
  next: string | null
  order: 'conversation' | 'newest'
  /** Sealed place in the change log from which the page is watched. */
  cursor: string
  isFirst: boolean
  /** Whether search engines, which sign in nowhere, may list it. */
  indexed: boolean
  /** Public id of what the first-level replies answer, in sight or not. */
  openingId: string | null
  own: Map<number, string>
  /** What the reader has folded. */
  folds: Folds
  /** The crisis policy, for those who have not read any yet. */
  policy: Policy | null
  readMark: number | null
  writer: Writer
}

const noWriter: Writer = { circles: [], last: 'members', kept: false, hats: [] }

/** Reads the page of the thread that the request names. @throws NotFound, Invalid for a foreign cursor */
export async function readThreadPage(ask: Ask): Promise<ThreadView> {
  const { reader, cursors } = ask.forum
  // Before the content: what changes in between is sent again, harmlessly.
  const seq = await newestChange(reader)
  const thread = await findThread(reader, ask.viewer, ask.param('id'))
  if (!thread) throw new NotFound()
  const after = ask.query('after')
  const order = ask.query('order') === 'newest' ? 'newest' : 'conversation'
  const page =
    order === 'newest'
      ? await newestPage(ask, thread, after)
      : await conversationPage(ask, thread, after)
  const draft = draftKeys.reply(thread.publicId)
  const writer = ask.wantsJson
    ? noWriter
    : await findWriter(reader, ask.viewer, thread.space, draft)
  const own = ask.wantsJson
    ? new Map<number, string>()
    : await ownTools(ask, thread, { ...page, order }, writer)
  return {
    thread,
    ...page,
    order,
    cursor: cursors.sealLive(seq),
    isFirst: after === null,
    indexed: !ask.self && !!thread.space && (await isIndexed(reader, thread.space.id)),
    openingId: thread.openingPublicId,
    own,
    folds: await findFolds(reader, ask.viewer.id),
    policy: ask.wantsJson ? null : await findUnseenPolicy(reader, ask.viewer.id),
    readMark: await findReadMark(reader, ask.viewer, thread.id),
    writer,
  }
}

async function ownTools(
  ask: Ask,
  thread: VisibleThread,
  page: { items: readonly Item[]; next: string | null; order: ThreadView['order'] },
  { circles }: Writer,
): Promise<Map<number, string>> {
  const tools = new Map<number, string>()
  for (const [index, post] of page.items.entries()) {
    if (post.gone || !post.own) continue
    const { reader, world } = ask.forum
    const following =
      countBelowOnPage(page, index) ?? (await countRepliesBelow(reader, ask.viewer, post))
    const besides = { following, circles, formKey: world.id() }
    const html = () => ownToolsHtml(toolsOf(post, thread.space, besides))
    tools.set(post.id, inLanguage(ask.language, html))
  }
  return tools
}

// Replies stand right below what they answer; null when they may go on past the page.
function countBelowOnPage(
  page: { items: readonly Item[]; next: string | null; order: ThreadView['order'] },
  index: number,
): number | null {
  if (page.order === 'newest') return null
  const { depth } = page.items[index]!
  let count = 0
  for (const item of page.items.slice(index + 1)) {
    if (item.depth <= depth) return count
    if (!item.gone) count += 1
  }
  return page.next === null ? count : null
}

async function conversationPage(ask: Ask, thread: VisibleThread, after: string | null) {
  const { reader, cursors } = ask.forum
  const start = after === null ? null : openStart(cursors, thread.id, after)
  if (after !== null && !start) throw foreignCursor()
  const page = await listConversation(reader, ask.viewer, thread.id, start, limits.postsPerPage)
  if (!page) throw foreignCursor()
  const next = page.next && sealStart(cursors, thread.id, page.next)
  return { items: page.items, next }
}

async function newestPage(ask: Ask, thread: VisibleThread, after: string | null) {
  const { reader, cursors } = ask.forum
  const place = after === null ? null : cursors.open('newest', after)
  if (after !== null && (!place || place[0] !== thread.id)) throw foreignCursor()
  const before = place && { createdAt: place[1], id: place[2] }
  const page = await listNewest(reader, ask.viewer, thread.id, before, limits.postsPerPage)
  const next = page.next && cursors.seal('newest', [thread.id, page.next.createdAt, page.next.id])
  return { items: page.items, next }
}
