/** Conversations with something that a member has not read: those they follow, and the rest. */
import { limits } from '../../shared/limits.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { type Followed, listStirred } from './followed-news.ts'
import { type Asked, findNewestUnread } from './newest-unread.ts'
import { loadNoticeRules } from './notice-rules.ts'
import type { VisibleThread } from './rows.ts'
import { listNewestPlaces, type ThreadPlace } from './space-scope.ts'
import { listThreadsByIds } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

export interface NewForYou {
  followed: VisibleThread[]
  others: VisibleThread[]
  /** Whether there are more of them than are listed. */
  more: boolean
  /** For counting notices later in the same request; null for a visitor. */
  stirred: Followed | null
}

const nothing: NewForYou = { followed: [], others: [], more: false, stirred: null }

/** The newest `limit` of each, by last activity that the viewer sees; nothing for a visitor. */
export async function findNewForYou(
  reader: Reader,
  viewer: Viewer,
  limit: number,
): Promise<NewForYou> {
  if (viewer.id === null) return nothing
  const asked = await askedBy(reader, viewer.id)
  const stirred = await listStirred(reader, viewer, asked)
  const ids = await listFollowedNew(reader, viewer, asked, stirred)
  const followed = await listThreadsByIds(reader, viewer, ids.slice(0, limit))
  const rest = await listOthersNew(reader, viewer, asked, new Set(ids))
  const others = await listThreadsByIds(reader, viewer, rest.slice(0, limit))
  return { followed, others, more: ids.length > limit || rest.length > limit, stirred }
}

/** Internal ids, those with the newest unread post first. */
async function listFollowedNew(
  reader: Reader,
  viewer: Viewer,
  asked: Asked,
  { own, bySpace }: Followed,
): Promise<number[]> {
  const threads = new Map([...own.keys(), ...bySpace.keys()].map((id) => [id, 0]))
  return [...(await findNewestUnread(reader, viewer, asked, threads))]
    .sort(([one, a], [other, b]) => b.at - a.at || other - one)
    .map(([id]) => id)
}

const cameAt = prepared<[number], { at: number }>(
  'SELECT coalesce(accepted_at, created_at) AS at FROM member WHERE id = ?',
)

/** What counts as unread beside the title of a thread. */
async function askedBy(reader: Reader, member: number): Promise<Asked> {
  const { readUpTo } = await loadNoticeRules(reader, member)
  const [came] = await cameAt(reader, member)
  return { member, readUpTo, besidesTold: false, since: came?.at ?? 0 }
}

const mutedThreads = prepared<[number], { threadId: number }>(
  "SELECT thread_id AS threadId FROM thread_follow WHERE member_id = ? AND level = 'nothing'",
)
const mutedSpaces = prepared<[number], { spaceId: number }>(
  "SELECT space_id AS spaceId FROM space_follow WHERE member_id = ? AND level = 'nothing'",
)

async function listOthersNew(
  reader: Reader,
  viewer: Viewer,
  asked: Asked,
  followed: ReadonlySet<number>,
): Promise<number[]> {
  const muted = new Set((await mutedThreads(reader, asked.member)).map((row) => row.threadId))
  const quiet = new Set((await mutedSpaces(reader, asked.member)).map((row) => row.spaceId))
  const places: ThreadPlace[] = []
  for (const space of viewer.facts.spaces) {
    if (quiet.has(space)) continue
    places.push(...(await listNewestPlaces(reader, viewer, space, limits.latestOfSpace)))
  }
  const ids = places
    .sort((one, other) => other.lastAt - one.lastAt || other.threadId - one.threadId)
    .map((place) => place.threadId)
    .filter((id) => !followed.has(id) && !muted.has(id))
  const unread = await findNewestUnread(reader, viewer, asked, new Map(ids.map((id) => [id, 0])))
  return ids.filter((id) => unread.has(id))
}
