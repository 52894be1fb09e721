/** When a member may answer again in a thread that is slowed. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Viewer } from './viewer.ts'

const ownSince = prepared<[number, number, number], { at: number }>(`
  SELECT created_at AS at FROM post
  WHERE thread_id = ? AND author_id = ? AND created_at > ? AND position > 0
    -- What was taken back at once does not count, what was deleted later does.
    AND NOT (deleted_at IS NOT NULL AND gone = 0)
  ORDER BY created_at`)

const answersSince = prepared<[number, number, number], { label: number }>(`
  SELECT a.content_label AS label FROM post a JOIN post q ON q.id = a.parent_id
  WHERE a.thread_id = ? AND a.created_at > ? AND q.author_id = ? AND a.author_id <> q.author_id
    AND a.deleted_at IS NULL`)

/**
 * The moment, in milliseconds, from which the viewer may answer again; null when they may now. One
 * reply in `minutes`, and one more for each reply to them in that time that they see: whom many
 * turn to is not silenced by it.
 */
export async function findNextTurn(
  db: Reader | Tx,
  viewer: Viewer,
  thread: { id: number; minutes: number },
  now: number,
): Promise<number | null> {
  if (viewer.id === null) return null
  const wait = thread.minutes * 60_000
  const own = await ownSince(db, thread.id, viewer.id, now - wait)
  if (own.length === 0) return null
  const answers = await answersSince(db, thread.id, now - wait, viewer.id)
  const labels = answers.map((row) => row.label)
  const earned = (await viewer.held(labels)).length
  if (own.length <= earned) return null
  return own[own.length - 1 - earned]!.at + wait
}
