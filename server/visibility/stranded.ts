/** A viewer's own posts that they see only because they wrote them: what they answered narrowed. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Viewer } from './viewer.ts'

export interface StrandedThread {
  threadId: number
  spaceId: number
  posts: number
  openings: number
  lastAt: number
}

const labelsOfAuthor = prepared<[number], { label: number }>(
  'SELECT label_id AS label FROM author_label WHERE author_id = ? AND posts > 0',
)

const threadsOfLabels = prepared<[number, string], StrandedThread>(`
  SELECT p.thread_id AS threadId, t.space_id AS spaceId, count(*) AS posts,
    sum(p.parent_id IS NULL) AS openings, max(p.created_at) AS lastAt
  FROM post p JOIN thread t ON t.id = p.thread_id
  WHERE p.author_id = ? AND p.content_label IN (SELECT value FROM json_each(?))
    AND p.deleted_at IS NULL
  GROUP BY p.thread_id`)

const none: ReadonlyMap<number, StrandedThread> = new Map()

/** By thread, what the viewer's labels do not cover. Nearly always empty, and then one short query. */
export async function findStranded(
  reader: Reader,
  viewer: Viewer,
): Promise<ReadonlyMap<number, StrandedThread>> {
  if (viewer.id === null) return none
  const labels = (await labelsOfAuthor(reader, viewer.id)).map((row) => row.label)
  const held = new Set(await viewer.held(labels))
  const missing = labels.filter((label) => !held.has(label))
  if (missing.length === 0) return none
  const rows = await threadsOfLabels(reader, viewer.id, JSON.stringify(missing))
  return new Map(rows.map((row) => [row.threadId, row]))
}
