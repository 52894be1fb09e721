/** How many replies hang on a post, as its viewer sees them. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { maySee } from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

const below = prepared<
  [number, number, number],
  { contentLabel: number; authorId: number; deletedAt: number | null; depth: number }
>(`SELECT content_label AS contentLabel, author_id AS authorId, deleted_at AS deletedAt, depth
   FROM post WHERE thread_id = ? AND position > ? ORDER BY position LIMIT ?`)

const mostCounted = 5_000

/** Replies below a post, at any depth, that the viewer sees. */
export async function countRepliesBelow(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
): Promise<number> {
  const rows = await below(reader, post.threadId, post.position, mostCounted)
  const end = rows.findIndex((row) => row.depth <= post.depth)
  const branch = end < 0 ? rows : rows.slice(0, end)
  await viewer.held(branch.map((row) => row.contentLabel))
  return branch.filter((row) => maySee(viewer, row)).length
}
