/**
 * All notices of a member, worked out when they are asked for: what is out of sight leaves none, and
 * no gap in how many there are; what comes into sight later brings its own, unread, at the place in
 * time where it was written.
 */
import type { NoticeKind } from '../../shared/notices.ts'
import type { Reader } from '../db/open.ts'
import { listNews } from './followed-news.ts'
import type { LabelBook } from './label-book.ts'
import { loadNoticeRules } from './notice-rules.ts'
import { listPostsById } from './posts-by-id.ts'
import type { VisiblePost, VisibleThread } from './rows.ts'
import { listThreadsByIds } from './thread-scope.ts'
import { listToldByOffice, listUnreadByOffice, type ToldByOffice } from './told-by-office.ts'
import { listToldPosts, listUnreadPosts } from './told-posts.ts'
import { listToldReactions } from './told-reactions.ts'
import type { Viewer } from './viewer.ts'

type Parts = { reader: Reader; labels: LabelBook }

/** A notice as its reader gets it. */
export interface Notice {
  kind: NoticeKind
  /** Tells it apart among those of its reader. */
  key: string
  /** Milliseconds. */
  at: number
  read: boolean
  post: VisiblePost | null
  thread: VisibleThread | null
  /** How many posts or reactions it stands for; null where it stands for itself. */
  count: number | null
  office: ToldByOffice | null
}

/** Where a page of notices ended; `source` is a place in the order of those at the same time. */
export interface NoticePlace {
  at: number
  source: number
  /** Internal. */
  id: number
}

interface Candidate extends Omit<Notice, 'post' | 'thread'> {
  source: number
  id: number
  postId: number | null
  threadId: number | null
}

/** Up to `limit` notices after a place, newest first; none for a visitor. */
export async function listNotices(
  parts: Parts,
  viewer: Viewer,
  after: NoticePlace | null,
  limit: number,
): Promise<{ notices: Notice[]; next: NoticePlace | null }> {
  if (viewer.id === null) return { notices: [], next: null }
  const found = (await candidates(parts, viewer, after, limit + 1)).sort(inOrder)
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  const next = last ? { at: last.at, source: last.source, id: last.id } : null
  return { notices: await filled(parts, viewer, page), next }
}

/** How many notices the viewer has not read: exact, over what they may see. */
export async function countUnreadNotices(parts: Parts, viewer: Viewer): Promise<number> {
  if (viewer.id === null) return 0
  const rules = await loadNoticeRules(parts.reader, viewer.id)
  const posts = await listUnreadPosts(parts.reader, viewer, rules)
  const office = await listUnreadByOffice(parts, viewer)
  const news = await listNews(parts.reader, viewer, rules)
  const reactions = await listToldReactions(parts.reader, viewer, rules)
  const unreadReactions = reactions.filter(({ read }) => !read)
  return posts.length + office.length + news.size + unreadReactions.length
}

async function candidates(
  parts: Parts,
  viewer: Viewer,
  after: NoticePlace | null,
  limit: number,
): Promise<Candidate[]> {
  const { reader } = parts
  const rules = await loadNoticeRules(reader, viewer.id!)
  const from = (source: number) => after && { at: after.at, id: bound(after, source) }
  const posts = from(0)
  const told = await listToldPosts(
    reader,
    viewer,
    rules,
    posts && { at: posts.at, postId: posts.id },
    limit,
  )
  const office = await listToldByOffice(parts, viewer, from(1), limit)
  const news = await listNews(reader, viewer, rules)
  const plain = { count: null, office: null }
  const ofThreads = [...news].map(([id, { threadPublicId, count, lastAt }]) => ({
    ...{ source: 2, id, kind: 'thread' as const, key: `thread:${threadPublicId}` },
    ...{ at: lastAt, read: false, postId: null, threadId: id, count, office: null },
  }))
  const ofReactions = (await listToldReactions(reader, viewer, rules)).map((row) => ({
    ...{
      source: 3,
      id: row.postId,
      kind: 'reaction' as const,
      key: `reaction:${row.postPublicId}`,
    },
    ...{ at: row.at, read: row.read, postId: row.postId, threadId: null, count: row.count },
    office: null,
  }))
  return [
    ...told.map((row) => ({ ...row, ...plain, source: 0, id: row.postId })),
    ...office.map((row) => ({ ...row, ...plain, source: 1, office: row })),
    ...[...ofThreads, ...ofReactions].filter((one) => !after || inOrder(after, one) < 0),
  ]
}

// Of those at the same time: all of a later source still come, none of an earlier one does.
function bound({ source, id }: NoticePlace, of: number): number {
  if (source === of) return id
  return of > source ? Number.MAX_SAFE_INTEGER : 0
}

function inOrder(one: NoticePlace, other: NoticePlace): number {
  return other.at - one.at || one.source - other.source || other.id - one.id
}

async function filled(
  { reader }: Parts,
  viewer: Viewer,
  page: readonly Candidate[],
): Promise<Notice[]> {
  const posts = await listPostsById(
    reader,
    viewer,
    page.flatMap((one) => one.postId ?? []),
  )
  const threadOf = (one: Candidate) => posts.get(one.postId ?? -1)?.threadId ?? one.threadId
  const threads = await listThreadsByIds(
    reader,
    viewer,
    page.flatMap((one) => threadOf(one) ?? []),
  )
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  return page.map((one) => {
    const { kind, key, at, read, count, office } = one
    const post = posts.get(one.postId ?? -1) ?? null
    return {
      kind,
      key,
      at,
      read,
      count,
      office,
      post,
      thread: byId.get(threadOf(one) ?? -1) ?? null,
    }
  })
}
