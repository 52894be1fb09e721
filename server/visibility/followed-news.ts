/** In which of the threads that a member follows there is something new, over visible posts only. */
import type { FollowLevel } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { type Asked, countNew, findNewestUnread, listWithUnread } from './newest-unread.ts'
import { branchAt, type NoticeRules } from './notice-rules.ts'
import { listThreadsOfSpaces } from './threads-of-spaces.ts'
import type { Viewer } from './viewer.ts'

/** What is new in one thread. */
export interface News {
  /** When the newest of it was written, in milliseconds. */
  at: number
  /** The latest arrival among it. */
  arrival: number
  /** The arrival after which it counts. */
  since: number
  /** True when the thread is followed with its space alone. */
  bySpace: boolean
  /** How much it is, where that is known already: see `countNews`. */
  count: number | null
}

const followedBy = prepared<[number], { id: number; since: number }>(`
  SELECT thread_id AS id, since_id AS since FROM thread_follow
  WHERE member_id = ? AND level = 'all'`)

/** Threads by internal id, with the arrival after which something is news. */
export interface Followed {
  own: Map<number, number>
  /** Those followed with their space alone. */
  bySpace: Map<number, number>
}

/** The threads that a member follows. */
async function listFollowed(db: Reader | Tx, viewer: Viewer, member: number): Promise<Followed> {
  const own = await followedBy(db, member)
  const others = await listThreadsOfSpaces(db, viewer, member)
  return {
    own: new Map(own.map(({ id, since }) => [id, since])),
    bySpace: new Map(others.map((id) => [id, 0])),
  }
}

/**
 * Those of them in which anything is unread, whoever may see it: in the others nothing can be new,
 * and for somebody who follows hundreds, that is most.
 */
export async function listStirred(
  db: Reader | Tx,
  viewer: Viewer,
  { member, readUpTo }: Pick<NoticeRules, 'member' | 'readUpTo'>,
): Promise<Followed> {
  const { own, bySpace } = await listFollowed(db, viewer, member)
  const anything = { member, readUpTo, besidesTold: false, since: 0 }
  const all = new Map([...own.keys(), ...bySpace.keys()].map((id) => [id, 0]))
  const stirred = await listWithUnread(db, anything, all)
  const stays = ([id]: [number, number]) => stirred.has(id)
  return { own: new Map([...own].filter(stays)), bySpace: new Map([...bySpace].filter(stays)) }
}

/**
 * By thread (internal id); those without anything new are left out. `followed` is what `listStirred`
 * has found, where it has been asked for already.
 */
export async function listNews(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
  followed?: Followed,
): Promise<ReadonlyMap<number, News>> {
  const news = new Map<number, News>()
  if (!rules.on.has('thread')) return news
  const { own, bySpace } = followed ?? (await listFollowed(db, viewer, rules.member))
  const besides = new Set(rules.branches.map((branch) => branch.threadId))
  const all = new Map([...own, ...bySpace].filter(([id]) => !besides.has(id)))
  for (const [id, newest] of await findNewestUnread(db, viewer, askedBy(rules), all)) {
    news.set(id, { ...newest, since: all.get(id)!, bySpace: bySpace.has(id), count: null })
  }
  for (const threadId of besides) await addBranches(db, viewer, rules, { news, threadId })
  return news
}

/** How many posts are new in those of these threads where it is not known yet. */
export async function countNews(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
  news: ReadonlyMap<number, News>,
): Promise<ReadonlyMap<number, number>> {
  const known = [...news].flatMap(([id, { count }]) =>
    count === null ? [] : [[id, count] as const],
  )
  const open = [...news].filter(([, { count }]) => count === null)
  const threads = new Map(open.map(([id, { since }]) => [id, since]))
  return new Map([...known, ...(await countNew(db, viewer, askedBy(rules), threads))])
}

// What turns to them has a notice of its own, unless they have switched that off.
function askedBy({ member, readUpTo, on }: NoticeRules): Asked {
  const besidesTold = on.has('reply') && on.has('mention') && on.has('quote')
  return { member, readUpTo, besidesTold, since: 0 }
}

interface InThread {
  arrival: number
  label: number
  position: number
  at: number
  level: FollowLevel | null
  since: number | null
  bySpace: number
}

const newPosts = prepared<[number, number, number, number], InThread>(`
  WITH c AS (SELECT ? AS member, ? AS read_up_to, ? AS besides_told)
  SELECT p.arrival, p.content_label AS label, p.position, p.created_at AS at,
    coalesce(f.level, g.level) AS level,
    coalesce(f.since_id, CASE WHEN t.id > g.since_id THEN 0 END) AS since,
    f.level IS NULL AND g.level IS NOT NULL AS bySpace
  FROM c JOIN thread t ON t.id = ?
  LEFT JOIN read_mark r ON r.member_id = c.member AND r.thread_id = t.id
  LEFT JOIN thread_follow f ON f.member_id = c.member AND f.thread_id = t.id
  LEFT JOIN space_follow g ON g.member_id = c.member AND g.space_id = t.space_id
  JOIN post p ON p.thread_id = t.id AND p.arrival > CASE
    WHEN r.kept = 1 OR r.up_to > c.read_up_to THEN r.up_to ELSE c.read_up_to END
  WHERE p.author_id <> c.member AND (c.besides_told = 0 OR NOT EXISTS (
    SELECT 1 FROM notice n WHERE n.post_id = p.id AND n.member_id = c.member AND n.kind = 'post'))`)

/** The same for a thread with a branch of which somebody wants more or less: post by post. */
async function addBranches(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
  { news, threadId }: { news: Map<number, News>; threadId: number },
): Promise<void> {
  const { member, readUpTo, besidesTold } = askedBy(rules)
  const rows = await newPosts(db, member, readUpTo, besidesTold ? 1 : 0, threadId)
  await viewer.held(rows.map((row) => row.label))
  for (const row of rows) {
    if (!viewer.holds(row.label)) continue
    const branch = branchAt(rules, { threadId, position: row.position })
    const { level, since } = branch ?? row
    if (level !== 'all' || since === null || row.arrival <= since) continue
    const bySpace = branch === null && row.bySpace === 1
    const known = news.get(threadId) ?? { at: 0, arrival: 0, since, bySpace, count: 0 }
    const at = Math.max(known.at, row.at)
    const arrival = Math.max(known.arrival, row.arrival)
    news.set(threadId, { ...known, at, arrival, count: (known.count ?? 0) + 1 })
  }
}
