/**
 * All notices of a member, worked out when they are asked for: what is out of sight leaves none, and
 * no gap in how many there are; what comes into sight later brings its own, unread, at the place in
 * time where it was written.
 */
import type { Reader } from '../db/open.ts'
import { type Followed, listNews } from './followed-news.ts'
import type { LabelBook } from './label-book.ts'
import { loadNoticeRules, type NoticeRules } from './notice-rules.ts'
import { fillNotices, type Notice, type Unfilled } from './fill-notices.ts'
import { listToldByOffice, listUnreadByOffice } from './told-by-office.ts'
import { listToldPosts, listUnreadPosts } from './told-posts.ts'
import { listToldReactions } from './told-reactions.ts'
import type { Viewer } from './viewer.ts'

type Parts = { reader: Reader; labels: LabelBook }

/** Where a page of notices ended; `source` is a place in the order of those at the same time. */
export interface NoticePlace {
  at: number
  source: number
  /** Internal. */
  id: number
}

type Candidate = Unfilled & NoticePlace

/** Up to `limit` notices after a place, newest first; none for a visitor. */
export async function listNotices(
  parts: Parts,
  viewer: Viewer,
  after: NoticePlace | null,
  limit: number,
): Promise<{ notices: Notice[]; next: NoticePlace | null }> {
  if (viewer.id === null) return { notices: [], next: null }
  const rules = await loadNoticeRules(parts.reader, viewer.id)
  const found = (await candidates(parts, viewer, rules, after, limit + 1)).sort(inOrder)
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  const next = last ? { at: last.at, source: last.source, id: last.id } : null
  return { notices: await fillNotices(parts.reader, viewer, rules, page), next }
}

/**
 * How many notices the viewer has not read: exact, over what they may see. `stirred` is what
 * `listStirred` has found, where it has been asked for already.
 */
export async function countUnreadNotices(
  parts: Parts,
  viewer: Viewer,
  stirred?: Followed,
): Promise<number> {
  if (viewer.id === null) return 0
  const rules = await loadNoticeRules(parts.reader, viewer.id)
  const posts = await listUnreadPosts(parts.reader, viewer, rules)
  const office = await listUnreadByOffice(parts, viewer)
  const news = await listNews(parts.reader, viewer, rules, stirred)
  const reactions = await listToldReactions(parts.reader, viewer, rules)
  const unreadReactions = reactions.filter(({ read }) => !read)
  return posts.length + office.length + news.size + unreadReactions.length
}

async function candidates(
  parts: Parts,
  viewer: Viewer,
  rules: NoticeRules,
  after: NoticePlace | null,
  limit: number,
): Promise<Candidate[]> {
  const { reader } = parts
  const told = await listToldPosts(reader, viewer, rules, postPlace(after), limit)
  const place = after && { at: after.at, id: bound(after, 1) }
  const office = await listToldByOffice(parts, viewer, place, limit)
  const news = await listNews(reader, viewer, rules)
  const reactions = await listToldReactions(reader, viewer, rules)
  const plain = { count: null, office: null, news: null }
  const derived: Candidate[] = [
    ...[...news].map(([id, one]) => ({
      ...{ source: 2, id, kind: 'thread' as const, key: '', at: one.at, read: false },
      ...{ postId: null, threadId: id, ...plain, news: one },
    })),
    ...reactions.map((row) => ({
      ...{ source: 3, id: row.postId, kind: 'reaction' as const, at: row.at, read: row.read },
      ...{ key: `reaction:${row.postPublicId}`, postId: row.postId, threadId: null },
      ...{ ...plain, count: row.count },
    })),
  ]
  return [
    ...told.map((row) => ({ ...row, ...plain, source: 0, id: row.postId })),
    ...office.map((row) => ({ ...row, ...plain, source: 1, office: row })),
    ...derived.filter((one) => !after || inOrder(after, one) < 0),
  ]
}

function postPlace(after: NoticePlace | null): { at: number; postId: number } | null {
  return after && { at: after.at, postId: bound(after, 0) }
}

// Of those at the same time: all of a later source still come, none of an earlier one does.
function bound({ source, id }: NoticePlace, of: number): number {
  if (source === of) return id
  return of > source ? Number.MAX_SAFE_INTEGER : 0
}

function inOrder(one: NoticePlace, other: NoticePlace): number {
  return other.at - one.at || one.source - other.source || other.id - one.id
}
