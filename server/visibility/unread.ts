/** How many posts of others a member has not seen yet, over visible posts only. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Viewer } from './viewer.ts'

const countNewer = prepared<[string, number, string], { threadId: number; unread: number }>(`
  SELECT p.thread_id AS threadId, count(*) AS unread
  FROM json_each(?) ids
  JOIN member m ON m.id = ?
  LEFT JOIN read_mark r ON r.member_id = m.id AND r.thread_id = ids.value
  JOIN post p ON p.thread_id = ids.value AND p.id > coalesce(r.up_to, 0)
  WHERE p.author_id <> m.id AND p.created_at >= coalesce(m.accepted_at, m.created_at)
    AND p.content_label IN (SELECT value FROM json_each(?))
  GROUP BY p.thread_id`)

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
    JSON.stringify(threads),
    viewer.id,
    JSON.stringify([...labels]),
  )
  return new Map(rows.map((row) => [row.threadId, row.unread]))
}
