/** One post, one viewer, asked in every way there is whether the one sees the other. */
import type { Change } from '../../server/db/transact.ts'
import { presenterFor } from '../../server/features/presenter.ts'
import { framesForChange } from '../../server/live/thread-frames.ts'
import type { ThreadWatch } from '../../server/live/watchers.ts'
import { listByAuthor } from '../../server/visibility/author-scope.ts'
import { listConversation, listNewest, type PageStart } from '../../server/visibility/page-scope.ts'
import { findPost, listIdsByLabels } from '../../server/visibility/post-scope.ts'
import { heldInThread } from '../../server/visibility/thread-scope.ts'
import type { Viewer } from '../../server/visibility/viewer.ts'
import type { OpenForum } from '../../server/open-forum.ts'

export interface Stored {
  id: number
  publicId: string
  threadId: number
  threadPublicId: string
  authorId: number
  alias: string | null
  deletedAt: number | null
  label: number
}

/** Every post there is, whoever may see it. */
export function allPosts({ reader }: OpenForum): Promise<Stored[]> {
  return reader
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .select([
      'post.id',
      'post.public_id as publicId',
      'post.thread_id as threadId',
      'thread.public_id as threadPublicId',
      'post.author_id as authorId',
      'post.alias',
      'post.deleted_at as deletedAt',
      'post.content_label as label',
    ])
    .orderBy('post.id')
    .execute()
}

/** What each way of asking says of all posts: the internal ids of those that this viewer sees. */
export async function verdicts(
  forum: OpenForum,
  viewer: Viewer,
  posts: readonly Stored[],
): Promise<Record<string, Set<number>>> {
  const threads = [...new Set(posts.map((post) => post.threadId))]
  const one = new Set<number>()
  for (const post of posts)
    if (await findPost(forum.reader, viewer, post.publicId)) one.add(post.id)
  const conversation = new Set<number>()
  const newest = new Set<number>()
  const labels = new Set<number>()
  for (const thread of threads) {
    for (const id of await inConversation(forum, viewer, thread)) conversation.add(id)
    for (const id of await inNewest(forum, viewer, thread)) newest.add(id)
    const held = await heldInThread(forum.reader, viewer, thread)
    for (const id of await listIdsByLabels(forum.reader, thread, held)) labels.add(id)
  }
  // What is one's own stands beside labels, not in them.
  for (const post of posts) {
    if (post.authorId === viewer.id && post.deletedAt === null) labels.add(post.id)
  }
  return { one, conversation, newest, labels, live: await heardOf(forum, viewer, posts) }
}

async function inConversation(
  { reader }: OpenForum,
  viewer: Viewer,
  thread: number,
): Promise<number[]> {
  const seen: number[] = []
  let start: PageStart | null = null
  do {
    const page = await listConversation(reader, viewer, thread, start, 3)
    for (const item of page!.items) if (!item.gone) seen.push(item.id)
    start = page!.next
  } while (start)
  return seen
}

async function inNewest({ reader }: OpenForum, viewer: Viewer, thread: number): Promise<number[]> {
  const seen: number[] = []
  let before: { createdAt: number; id: number } | null = null
  do {
    const page = await listNewest(reader, viewer, thread, before, 3)
    for (const item of page.items) seen.push(item.id)
    before = page.next
  } while (before)
  return seen
}

/** The posts of which this viewer's open page would hear when they are edited. */
async function heardOf(
  forum: OpenForum,
  viewer: Viewer,
  posts: readonly Stored[],
): Promise<Set<number>> {
  const heard = new Set<number>()
  const presenter = presenterFor(() => forum)
  for (const post of posts) {
    const { threadId, threadPublicId } = post
    const socket = { id: 'page' } as ThreadWatch['socket']
    const language = 'en' as const
    const place = { threadId, threadPublicId, foot: '' }
    const watch = { socket, member: viewer.id, viewer, language, ...place }
    const change: Change = {
      seq: 1,
      at: 0,
      kind: 'edit',
      space_id: null,
      thread_id: threadId,
      post_id: post.id,
      member_id: null,
      before_label: post.label,
      after_label: post.label,
      facts: null,
    }
    const frames = await framesForChange(forum, presenter, [watch], change)
    const changed = frames.filter(({ frame }) => frame.event === 'change')
    const shown = changed.some(({ frame }) => !('gone' in (frame.data as { post: object }).post))
    if (shown) heard.add(post.id)
  }
  return heard
}

/** What the profiles of all authors list, which is what stands under their names. */
export async function listedByAuthors(
  { reader }: OpenForum,
  viewer: Viewer,
  posts: readonly Stored[],
): Promise<Set<number>> {
  const seen = new Set<number>()
  for (const author of new Set(posts.map((post) => post.authorId))) {
    const page = await listByAuthor(reader, viewer, author, null, 1_000)
    for (const post of page.posts) seen.add(post.id)
  }
  return seen
}
