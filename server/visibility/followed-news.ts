/** What is new in the threads that a member follows, over visible posts only. */
import type { FollowLevel } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { branchAt, type NoticeRules } from './notice-rules.ts'
import { listThreadsOfSpaces } from './threads-of-spaces.ts'
import type { Viewer } from './viewer.ts'

/** What is new in one thread. */
export interface News {
  threadPublicId: string
  count: number
  /** When the newest of it was written, in milliseconds. */
  lastAt: number
  /** True when the thread is followed with its space alone. */
  bySpace: boolean
}

interface Row extends Omit<News, 'bySpace'> {
  threadId: number
  label: number
}

// Up to where somebody has read: what they marked as unread counts from there, whatever they have
// marked as read with everything else.
const mark = 'CASE WHEN r.kept = 1 OR r.up_to > c.read_up_to THEN r.up_to ELSE c.read_up_to END'

// What turned to them has a notice of its own, unless they have switched that off.
const notTold = `(c.tells = 0 OR NOT EXISTS (
  SELECT 1 FROM notice n WHERE n.post_id = p.id AND n.member_id = c.member_id AND n.kind = 'post'))`

// One run along the index `post_unread` for each thread.
const newInThreads = prepared<[number, number, number], Row>(`
  WITH c AS (SELECT ? AS member_id, ? AS read_up_to, ? AS tells)
  SELECT t.id AS threadId, t.public_id AS threadPublicId, p.content_label AS label,
    count(*) AS count, max(p.created_at) AS lastAt
  FROM c JOIN thread_follow f ON f.member_id = c.member_id AND f.level = 'all'
  JOIN thread t ON t.id = f.thread_id
  LEFT JOIN read_mark r ON r.member_id = c.member_id AND r.thread_id = f.thread_id
  JOIN post p ON p.thread_id = f.thread_id
    AND p.id > CASE WHEN f.since_id > ${mark} THEN f.since_id ELSE ${mark} END
  WHERE p.author_id <> c.member_id AND ${notTold}
  GROUP BY t.id, p.content_label`)

const newInOthers = prepared<[number, number, number, string], Row>(`
  WITH c AS (SELECT ? AS member_id, ? AS read_up_to, ? AS tells)
  SELECT t.id AS threadId, t.public_id AS threadPublicId, p.content_label AS label,
    count(*) AS count, max(p.created_at) AS lastAt
  FROM c JOIN json_each(?) ids JOIN thread t ON t.id = ids.value
  LEFT JOIN read_mark r ON r.member_id = c.member_id AND r.thread_id = t.id
  JOIN post p ON p.thread_id = t.id AND p.id > ${mark}
  WHERE p.author_id <> c.member_id AND ${notTold}
  GROUP BY t.id, p.content_label`)

/** By thread (internal id); those without anything new are left out. */
export async function listNews(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
): Promise<ReadonlyMap<number, News>> {
  if (!rules.on.has('thread')) return new Map()
  const given = [rules.member, rules.readUpTo, tellsAll(rules) ? 1 : 0] as const
  const own = await newInThreads(db, ...given)
  const spaces = await listThreadsOfSpaces(db, viewer, rules.member)
  const others = spaces.length > 0 ? await newInOthers(db, ...given, JSON.stringify(spaces)) : []
  await viewer.held([...own, ...others].map((row) => row.label))
  const besides = new Set(rules.branches.map((branch) => branch.threadId))
  const news = new Map<number, News>()
  const take = (rows: readonly Row[], bySpace: boolean) => {
    for (const { threadId, label, ...row } of rows) {
      if (!viewer.holds(label) || besides.has(threadId)) continue
      add(news, threadId, { ...row, bySpace })
    }
  }
  take(own, false)
  take(others, true)
  for (const threadId of besides) await addBranches(db, viewer, rules, { news, threadId })
  return news
}

function tellsAll({ on }: NoticeRules): boolean {
  return on.has('reply') && on.has('mention') && on.has('quote')
}

function add(news: Map<number, News>, threadId: number, one: News): void {
  const known = news.get(threadId) ?? { ...one, count: 0 }
  const count = known.count + one.count
  news.set(threadId, { ...known, count, lastAt: Math.max(known.lastAt, one.lastAt) })
}

interface InThread {
  id: number
  threadPublicId: string
  label: number
  position: number
  createdAt: number
  level: FollowLevel | null
  since: number | null
  bySpace: number
}

const newPosts = prepared<[number, number, number, number], InThread>(`
  WITH c AS (SELECT ? AS member_id, ? AS read_up_to, ? AS tells)
  SELECT p.id, t.public_id AS threadPublicId, p.content_label AS label, p.position,
    p.created_at AS createdAt, coalesce(f.level, g.level) AS level,
    coalesce(f.since_id, CASE WHEN t.id > g.since_id THEN 0 END) AS since,
    f.level IS NULL AND g.level IS NOT NULL AS bySpace
  FROM c JOIN thread t ON t.id = ?
  LEFT JOIN read_mark r ON r.member_id = c.member_id AND r.thread_id = t.id
  LEFT JOIN thread_follow f ON f.member_id = c.member_id AND f.thread_id = t.id
  LEFT JOIN space_follow g ON g.member_id = c.member_id AND g.space_id = t.space_id
  JOIN post p ON p.thread_id = t.id AND p.id > ${mark}
  WHERE p.author_id <> c.member_id AND ${notTold}`)

/** The same for a thread with a branch of which somebody wants more or less: post by post. */
async function addBranches(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
  { news, threadId }: { news: Map<number, News>; threadId: number },
): Promise<void> {
  const given = [rules.member, rules.readUpTo, tellsAll(rules) ? 1 : 0] as const
  const rows = await newPosts(db, ...given, threadId)
  await viewer.held(rows.map((row) => row.label))
  for (const row of rows) {
    if (!viewer.holds(row.label)) continue
    const branch = branchAt(rules, { threadId, position: row.position })
    const { level, since } = branch ?? row
    if (level !== 'all' || since === null || row.id <= since) continue
    const bySpace = branch === null && row.bySpace === 1
    add(news, threadId, { ...row, count: 1, lastAt: row.createdAt, bySpace })
  }
}
