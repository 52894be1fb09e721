/** How many posts of others a member has not seen yet, over visible posts only. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Viewer } from './viewer.ts'

// Counted thread by thread, so that each is one run along the index `post_unread`.
const countNewer = prepared<[string, string, number], { threadId: number; unread: number }>(`
  SELECT ids.value AS threadId, (
    SELECT count(*) FROM post p
    WHERE p.thread_id = ids.value
      AND p.id > coalesce((SELECT CASE
          WHEN r.kept = 1 OR r.up_to > coalesce(c.read_up_to, 0) THEN r.up_to
          ELSE c.read_up_to END FROM read_mark r
        WHERE r.member_id = m.id AND r.thread_id = ids.value), c.read_up_to, 0)
      AND p.author_id <> m.id AND p.created_at >= coalesce(m.accepted_at, m.created_at)
      AND p.content_label IN (SELECT value FROM json_each(?))) AS unread
  FROM json_each(?) ids JOIN member m ON m.id = ?
  LEFT JOIN notice_choice c ON c.member_id = m.id`)

/**
 * Unread posts by thread. Without a mark, what was written since the member came counts: somebody
 * new is not met by years of "unread".
 */
export async function countUnread(
  reader: Reader,
  viewer: Viewer,
  threads: readonly number[],
  seen: ReadonlyMap<number, { labels: readonly number[] }>,
): Promise<ReadonlyMap<number, number>> {
  if (viewer.id === null || threads.length === 0) return new Map()
  const labels = new Set(threads.flatMap((id) => seen.get(id)?.labels ?? []))
  const rows = await countNewer(
    reader,
    JSON.stringify([...labels]),
    JSON.stringify(threads),
    viewer.id,
  )
  return new Map(rows.map((row) => [row.threadId, row.unread]))
}
