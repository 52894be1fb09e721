/** What a page of notices says, read for its reader. */
import type { NoticeKind } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { countNews, type News } from './followed-news.ts'
import type { NoticeRules } from './notice-rules.ts'
import { listPostsById } from './posts-by-id.ts'
import type { VisiblePost, VisibleThread } from './rows.ts'
import { listThreadsByIds } from './thread-scope.ts'
import type { ToldByOffice } from './told-by-office.ts'
import type { Viewer } from './viewer.ts'

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

/** The same before it is read what it is about: internal ids. */
export interface Unfilled extends Omit<Notice, 'post' | 'thread'> {
  postId: number | null
  threadId: number | null
  news: News | null
}

/** Reads the posts and threads of some notices. */
export async function fillNotices(
  reader: Reader,
  viewer: Viewer,
  rules: NoticeRules,
  page: readonly Unfilled[],
): Promise<Notice[]> {
  const ids = page.flatMap((one) => one.postId ?? [])
  const posts = await listPostsById(reader, viewer, ids)
  const threadOf = (one: Unfilled) => posts.get(one.postId ?? -1)?.threadId ?? one.threadId ?? -1
  const threads = await listThreadsByIds(reader, viewer, [...new Set(page.map(threadOf))])
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  const news = page.flatMap((one) => (one.news ? [[one.threadId!, one.news] as const] : []))
  const counts = await countNews(reader, viewer, rules, new Map(news))
  return page.map((one) => {
    const { kind, at, read, office } = one
    const post = posts.get(one.postId ?? -1) ?? null
    const thread = byId.get(threadOf(one)) ?? null
    const key = one.news && thread ? threadKey(thread.publicId) : one.key
    const count = one.news ? (counts.get(one.threadId!) ?? null) : one.count
    return { kind, key, at, read, office, post, thread, count }
  })
}

function threadKey(publicId: string): string {
  return `thread:${publicId}`
}

const publicIds = prepared<[string], { id: number; publicId: string }>(
  'SELECT id, public_id AS publicId FROM thread WHERE id IN (SELECT value FROM json_each(?))',
)

/** The keys of what is new in threads, by internal id. */
export async function listThreadKeys(
  db: Reader | Tx,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await publicIds(db, JSON.stringify(ids))
  return new Map(rows.map(({ id, publicId }) => [id, threadKey(publicId)]))
}
