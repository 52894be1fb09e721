/** Reactions of others to what a member wrote, together for each post, as far as they can be counted. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { NoticeRules } from './notice-rules.ts'
import type { Viewer } from './viewer.ts'

export interface ToldReactions {
  /** Internal id of the post. */
  postId: number
  postPublicId: string
  count: number
  /** When the latest of them was given, in milliseconds. */
  at: number
  read: boolean
}

interface Row {
  postId: number
  postPublicId: string
  label: number
  count: number
  at: number
  readAt: number | null
}

const reactionsSince = prepared<[number, number, number], Row>(`
  SELECT p.id AS postId, p.public_id AS postPublicId, r.label_id AS label, count(*) AS count,
    max(r.created_at) AS at, d.read_at AS readAt
  FROM post p JOIN reaction r ON r.post_id = p.id
  LEFT JOIN reaction_read d ON d.member_id = p.author_id AND d.post_id = p.id
  WHERE p.author_id = ? AND r.member_id <> ? AND r.created_at > ?
  GROUP BY p.id, r.label_id`)

/** None unless the member has asked for them. */
export async function listToldReactions(
  db: Reader | Tx,
  viewer: Viewer,
  { member, on, since }: NoticeRules,
): Promise<ToldReactions[]> {
  if (!on.has('reaction')) return []
  const rows = await reactionsSince(db, member, member, since.get('reaction') ?? 0)
  await viewer.held(rows.map((row) => row.label))
  const found = new Map<number, ToldReactions>()
  for (const { label, readAt, ...row } of rows) {
    if (!viewer.holds(label)) continue
    const known = found.get(row.postId)
    const at = Math.max(known?.at ?? 0, row.at)
    const count = (known?.count ?? 0) + row.count
    found.set(row.postId, { ...row, count, at, read: readAt !== null && at <= readAt })
  }
  return [...found.values()]
}
