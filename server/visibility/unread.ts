/** How many posts of others a member has not seen yet, over visible posts only. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Viewer } from './viewer.ts'

// Counted thread by thread, along the index `post_unread`, on whichever side of the mark the thread
// has less: what was written before it and by oneself is then taken from all there is. That holds
// only where nothing was written before the member came, since what was is not counted. The plus
// keeps the planner from looking every held label up in every thread.
const countNewer = prepared<[string, string, number], { threadId: number; unread: number }>(`
  WITH held AS MATERIALIZED (SELECT value AS label FROM json_each(?)),
  reading AS MATERIALIZED (
    SELECT ids.value AS thread, m.id AS self, coalesce(m.accepted_at, m.created_at) AS since,
      CASE WHEN r.kept = 1 OR r.up_to > coalesce(c.read_up_to, 0) THEN r.up_to
        ELSE coalesce(c.read_up_to, 0) END AS mark,
      (SELECT min(created_at) FROM post WHERE thread_id = ids.value) AS firstAt,
      (SELECT min(arrival) FROM post WHERE thread_id = ids.value) AS first,
      (SELECT max(arrival) FROM post WHERE thread_id = ids.value) AS last
    FROM json_each(?) ids JOIN member m ON m.id = ?
    LEFT JOIN notice_choice c ON c.member_id = m.id
    LEFT JOIN read_mark r ON r.member_id = m.id AND r.thread_id = ids.value)
  SELECT thread AS threadId, CASE WHEN firstAt >= since AND mark - first < last - mark THEN
    (SELECT coalesce(sum(posts), 0) FROM thread_label
      WHERE thread_id = thread AND +label_id IN (SELECT label FROM held))
    - (SELECT count(*) FROM post WHERE thread_id = thread AND arrival <= mark
      AND content_label IN (SELECT label FROM held))
    - (SELECT count(*) FROM post WHERE author_id = self AND thread_id = thread AND arrival > mark
      AND content_label IN (SELECT label FROM held))
  ELSE
    (SELECT count(*) FROM post WHERE thread_id = thread AND arrival > mark AND author_id <> self
      AND created_at >= since AND content_label IN (SELECT label FROM held))
  END AS unread FROM reading`)

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
