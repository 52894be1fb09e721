/** What turns to a member in posts they may see: answers, mentions, quotes. */
import type { FollowLevel } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { branchAt, type NoticeRules } from './notice-rules.ts'
import { maySee } from './post-rows.ts'
import type { Viewer } from './viewer.ts'

export interface ToldPost {
  /** Internal id of the notice. */
  id: number
  kind: 'reply' | 'mention' | 'quote'
  key: string
  /** Milliseconds. */
  at: number
  read: boolean
  /** Internal ids. */
  postId: number
  threadId: number
  /** When its post came into sight, in the order of all. */
  arrival: number
}

interface Row {
  id: number
  key: string
  at: number
  readAt: number | null
  postId: number
  threadId: number
  position: number
  arrival: number
  contentLabel: number
  authorId: number
  deletedAt: number | null
  answers: number | null
  mentions: number
  quotes: number
  /** 1 when its reader has folded the post, or the name it stands under. */
  muted: number
  threadLevel: FollowLevel | null
  spaceLevel: FollowLevel | null
}

// A notice is what the post is to its reader now: a name or a quotation may have gone since.
const columns = `
  n.id, n.key, n.at, n.read_at AS readAt, p.id AS postId, p.thread_id AS threadId, p.position,
  p.arrival,
  p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt,
  q.author_id = n.member_id AND q.byline IS NULL AS answers,
  EXISTS (SELECT 1 FROM post_mention e
    WHERE e.post_id = p.id AND e.member_id = n.member_id) AS mentions,
  EXISTS (SELECT 1 FROM post_quote e JOIN post s ON s.id = e.source_id
    WHERE e.post_id = p.id AND e.emptied = 0 AND s.byline IS NULL
      AND s.author_id = n.member_id) AS quotes,
  EXISTS (SELECT 1 FROM hidden_post e WHERE e.member_id = n.member_id AND e.post_id = p.id)
    OR EXISTS (SELECT 1 FROM mute_alias e WHERE e.member_id = n.member_id
      AND e.thread_id = p.thread_id AND e.alias = p.alias)
    OR (p.alias IS NULL AND p.byline IS NULL AND EXISTS (SELECT 1 FROM mute e
      WHERE e.member_id = n.member_id AND e.muted_id = p.author_id)) AS muted,
  f.level AS threadLevel, g.level AS spaceLevel`

const tables = `
  notice n JOIN post p ON p.id = n.post_id JOIN thread t ON t.id = p.thread_id
  LEFT JOIN post q ON q.id = p.parent_id
  LEFT JOIN thread_follow f ON f.member_id = n.member_id AND f.thread_id = p.thread_id
  LEFT JOIN space_follow g ON g.member_id = n.member_id AND g.space_id = t.space_id`

const newest = prepared<[number, number, number, number, number], Row>(`
  SELECT ${columns} FROM ${tables}
  WHERE n.member_id = ? AND n.kind = 'post'
    AND (n.at < ? OR (n.at = ? AND n.post_id < ?))
  ORDER BY n.at DESC, n.post_id DESC LIMIT ?`)

const unread = prepared<[number], Row>(`
  SELECT ${columns} FROM ${tables}
  WHERE n.member_id = ? AND n.kind = 'post' AND n.read_at IS NULL`)

const batch = 100

/** Those after a place, newest first, at least `limit` where there are as many. */
export async function listToldPosts(
  reader: Reader,
  viewer: Viewer,
  rules: NoticeRules,
  after: { at: number; postId: number } | null,
  limit: number,
): Promise<ToldPost[]> {
  const found: ToldPost[] = []
  let place = after ?? { at: Number.MAX_SAFE_INTEGER, postId: 0 }
  for (;;) {
    const rows = await newest(reader, rules.member, place.at, place.at, place.postId, batch)
    found.push(...(await seen(viewer, rules, rows)))
    if (found.length >= limit || rows.length < batch) return found
    place = rows.at(-1)!
  }
}

/** All that the member has not read. */
export async function listUnreadPosts(
  db: Reader | Tx,
  viewer: Viewer,
  rules: NoticeRules,
): Promise<ToldPost[]> {
  return seen(viewer, rules, await unread(db, rules.member))
}

async function seen(viewer: Viewer, rules: NoticeRules, rows: readonly Row[]): Promise<ToldPost[]> {
  await viewer.held(rows.map((row) => row.contentLabel))
  return rows.flatMap((row) => {
    const kind = kindOf(row)
    if (!kind || !rules.on.has(kind) || !maySee(viewer, row)) return []
    const level = branchAt(rules, row)?.level ?? row.threadLevel ?? row.spaceLevel
    if (level === 'nothing' || row.muted === 1) return []
    const { id, key, at, readAt, postId, threadId, arrival } = row
    return [{ id, kind, key, at, read: readAt !== null, postId, threadId, arrival }]
  })
}

function kindOf({ answers, mentions, quotes }: Row): ToldPost['kind'] | null {
  if (answers === 1) return 'reply'
  if (mentions === 1) return 'mention'
  return quotes === 1 ? 'quote' : null
}
