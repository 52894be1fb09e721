/** Branches that are closed to replies for now, as far as their viewer is told. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Measure } from './measures.ts'
import { maySee } from './post-rows.ts'
import type { Viewer } from './viewer.ts'

interface Row extends Measure {
  contentLabel: number
  branchLabel: number
  authorId: number
  deletedAt: number | null
  gone: number
}

const above = prepared<[number], Row>(`
  WITH RECURSIVE up (id, level) AS (
    SELECT ?, 0
    UNION ALL SELECT q.parent_id, level + 1 FROM post q JOIN up ON q.id = up.id
      WHERE q.parent_id IS NOT NULL)
  SELECT m.by, m.reason, m.since, m.until, m.minutes, p.content_label AS contentLabel,
    p.branch_label AS branchLabel, p.author_id AS authorId, p.deleted_at AS deletedAt, p.gone
  FROM up JOIN post_measure m ON m.post_id = up.id AND m.kind = 'frozen'
  JOIN post p ON p.id = up.id ORDER BY level`)

/**
 * Why nobody can answer this post (internal id): it, or something it hangs on, is closed to replies.
 * Null when nothing is, or when what is closed is out of the viewer's sight: to them it never was.
 */
export async function findClosed(
  db: Reader | Tx,
  viewer: Viewer,
  post: number,
): Promise<Measure | null> {
  const rows = await above(db, post)
  if (rows.length === 0) return null
  await viewer.held(rows.flatMap((row) => [row.contentLabel, row.branchLabel]))
  const found = rows.find(
    (row) => maySee(viewer, row) || (row.gone > 0 && viewer.holds(row.branchLabel)),
  )
  if (!found) return null
  const { by, reason, since, until, minutes } = found
  return { by, reason, since, until, minutes }
}
