/** Conversations with something that a member has not read: those they follow, and the rest. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { loadNoticeRules } from './notice-rules.ts'
import type { VisibleThread } from './rows.ts'
import { listNewestPlaces, type ThreadPlace } from './space-scope.ts'
import { listThreadsByIds } from './thread-scope.ts'
import { listThreadsOfSpaces } from './threads-of-spaces.ts'
import type { Viewer } from './viewer.ts'

export interface NewForYou {
  followed: VisibleThread[]
  others: VisibleThread[]
  /** Whether there are more of them than are listed. */
  more: boolean
}

const nothing: NewForYou = { followed: [], others: [], more: false }

/** The newest `limit` of each, by last activity that the viewer sees; nothing for a visitor. */
export async function findNewForYou(
  reader: Reader,
  viewer: Viewer,
  limit: number,
): Promise<NewForYou> {
  if (viewer.id === null) return nothing
  const ids = await listFollowedNew(reader, viewer)
  const followed = await listThreadsByIds(reader, viewer, ids.slice(0, limit))
  const others = await listOthersNew(reader, viewer, new Set(ids), limit)
  return {
    followed,
    others: others.slice(0, limit),
    more: ids.length > limit || others.length > limit,
  }
}

interface Row {
  threadId: number
  label: number
  lastAt: number
}

const followedBy = prepared<[number], { threadId: number }>(
  "SELECT thread_id AS threadId FROM thread_follow WHERE member_id = ? AND level = 'all'",
)

// One run along the index `post_unread` for each thread, as for the number beside its title.
const unreadIn = prepared<[number, number, string], Row>(`
  WITH c AS (SELECT m.id AS member_id, ? AS read_up_to,
    coalesce(m.accepted_at, m.created_at) AS came_at FROM member m WHERE m.id = ?)
  SELECT p.thread_id AS threadId, p.content_label AS label, max(p.created_at) AS lastAt
  FROM c JOIN json_each(?) ids
  LEFT JOIN read_mark r ON r.member_id = c.member_id AND r.thread_id = ids.value
  JOIN post p ON p.thread_id = ids.value AND p.id > CASE
    WHEN r.kept = 1 OR r.up_to > c.read_up_to THEN r.up_to ELSE c.read_up_to END
  WHERE p.author_id <> c.member_id AND p.created_at >= c.came_at
  GROUP BY p.thread_id, p.content_label`)

/** Internal ids, those with the newest unread post first. */
async function listFollowedNew(reader: Reader, viewer: Viewer): Promise<number[]> {
  const member = viewer.id!
  const { readUpTo } = await loadNoticeRules(reader, member)
  const own = (await followedBy(reader, member)).map((row) => row.threadId)
  const spaces = await listThreadsOfSpaces(reader, viewer, member)
  const rows = await unreadIn(reader, readUpTo, member, JSON.stringify([...own, ...spaces]))
  await viewer.held(rows.map((row) => row.label))
  const newest = new Map<number, number>()
  for (const { threadId, label, lastAt } of rows) {
    if (viewer.holds(label)) newest.set(threadId, Math.max(newest.get(threadId) ?? 0, lastAt))
  }
  return [...newest]
    .sort(([one, at], [other, otherAt]) => otherAt - at || other - one)
    .map(([threadId]) => threadId)
}

const mutedThreads = prepared<[number], { threadId: number }>(
  "SELECT thread_id AS threadId FROM thread_follow WHERE member_id = ? AND level = 'nothing'",
)
const mutedSpaces = prepared<[number], { spaceId: number }>(
  "SELECT space_id AS spaceId FROM space_follow WHERE member_id = ? AND level = 'nothing'",
)

/** Of each space as many of the latest conversations are looked through. */
const latestOfSpace = 60
const atOnce = 20

async function listOthersNew(
  reader: Reader,
  viewer: Viewer,
  followed: ReadonlySet<number>,
  limit: number,
): Promise<VisibleThread[]> {
  const muted = new Set((await mutedThreads(reader, viewer.id!)).map((row) => row.threadId))
  const quiet = new Set((await mutedSpaces(reader, viewer.id!)).map((row) => row.spaceId))
  const places: ThreadPlace[] = []
  for (const space of viewer.facts.spaces) {
    if (quiet.has(space)) continue
    places.push(...(await listNewestPlaces(reader, viewer, space, latestOfSpace)))
  }
  const ids = places
    .sort((one, other) => other.lastAt - one.lastAt || other.threadId - one.threadId)
    .map((place) => place.threadId)
    .filter((id) => !followed.has(id) && !muted.has(id))
  const found: VisibleThread[] = []
  for (let start = 0; start < ids.length && found.length <= limit; start += atOnce) {
    const threads = await listThreadsByIds(reader, viewer, ids.slice(start, start + atOnce))
    found.push(...threads.filter((thread) => thread.unread > 0))
  }
  return found
}
