/** Following spaces: the threads that started there since. */
import { limits } from '../../shared/limits.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Viewer } from './viewer.ts'

interface InSpace {
  id: number
  label: number
}

const anySpaceOf = prepared<[number], { one: number }>(
  "SELECT 1 AS one FROM space_follow WHERE member_id = ? AND level = 'all' LIMIT 1",
)
const newestInSpaces = prepared<[number, number, number, number], InSpace>(`
  SELECT t.id, p.content_label AS label
  FROM space_follow g JOIN thread t ON t.space_id = g.space_id AND t.id > g.since_id
  JOIN post p ON p.thread_id = t.id AND p.position = 0
  WHERE g.member_id = ? AND g.level = 'all' AND t.id < ?
    AND NOT EXISTS (SELECT 1 FROM thread_follow f
      WHERE f.member_id = ? AND f.thread_id = t.id)
  ORDER BY t.id DESC LIMIT ?`)

/**
 * Threads (internal ids) that a member follows with their space alone, so many of the newest ones
 * whose opening they see.
 */
export async function listThreadsOfSpaces(
  db: Reader | Tx,
  viewer: Viewer,
  member: number,
): Promise<number[]> {
  // Most follow none: sorting, even of nothing, takes twenty times as long as seeing that.
  if ((await anySpaceOf(db, member)).length === 0) return []
  const found: number[] = []
  for (let from = Number.MAX_SAFE_INTEGER; ;) {
    const rows = await newestInSpaces(db, member, from, member, limits.followedWithSpace)
    await viewer.held(rows.map((row) => row.label))
    found.push(...rows.filter((row) => viewer.holds(row.label)).map((row) => row.id))
    if (found.length >= limits.followedWithSpace || rows.length < limits.followedWithSpace) {
      return found.slice(0, limits.followedWithSpace)
    }
    from = rows.at(-1)!.id
  }
}
