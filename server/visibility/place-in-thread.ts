/** On which page of a thread a post stands, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { VisiblePost } from './rows.ts'
import type { PageStart } from './page-scope.ts'
import { heldInThread } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

const before = prepared<[number, number, string, number, number], { id: number; depth: number }>(`
  SELECT id, depth FROM post
  WHERE thread_id = ? AND position < ?
    AND (content_label IN (SELECT value FROM json_each(?))
      OR (author_id = ? AND deleted_at IS NULL))
  ORDER BY position DESC LIMIT ?`)

/**
 * Where a page that shows the post begins, or null for the first page. Such a page begins with the
 * post's branch when that fits above it.
 */
export async function findPlaceInThread(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
  pageLength: number,
): Promise<PageStart | null> {
  const held = JSON.stringify(await heldInThread(reader, viewer, post.threadId))
  const rows = await before(reader, post.threadId, post.position, held, viewer.id ?? -1, pageLength)
  if (rows.length < pageLength - 10) return null
  const branch = post.depth <= 1 ? -1 : rows.findIndex((row) => row.depth <= 1)
  const begins = branch >= 0 && branch < pageLength - 10 ? rows[branch]! : post
  return { post: begins.id, at: 'post' }
}
