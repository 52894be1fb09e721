/** Whether somebody has written close by what they are asked to judge. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

// A branch is everything below one answer to the opening; the opening's is the whole conversation.
const writtenInBranch = prepared<[number, number, number], { id: number }>(`
  WITH RECURSIVE
    up (id, parent, depth) AS (
      SELECT id, parent_id, depth FROM post WHERE id = ?
      UNION ALL
      SELECT p.id, p.parent_id, p.depth FROM up JOIN post p ON p.id = up.parent WHERE up.depth > 1),
    down (id) AS (
      SELECT id FROM (SELECT id FROM up ORDER BY depth LIMIT 1)
      UNION ALL
      SELECT p.id FROM down JOIN post p ON p.parent_id = down.id)
  SELECT p.id FROM down JOIN post p ON p.id = down.id
  WHERE p.author_id = ? AND p.byline IS NULL AND p.created_at > ? AND p.depth > 0 LIMIT 1`)

/** True when the member has answered in the branch of a post since then. Ids internal, time in ms. */
export async function hasWrittenBeside(
  db: Reader | Tx,
  member: number,
  post: number,
  since: number,
): Promise<boolean> {
  return (await writtenInBranch(db, post, member, since)).length > 0
}
