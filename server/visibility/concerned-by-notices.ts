/** Whose number of notices a change may move. For looking after them; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Change } from '../db/transact.ts'

// Whoever follows a thread, or its space, was turned to in it, or wrote the post that was reacted to.
const concernedBy = prepared<[string, string, string, string], { member: number }>(`
  WITH here AS (SELECT value AS id FROM json_each(?)), among AS (SELECT value AS id FROM json_each(?))
  SELECT f.member_id AS member FROM thread_follow f
    WHERE f.thread_id IN (SELECT id FROM here) AND f.member_id IN (SELECT id FROM among)
  UNION SELECT f.member_id FROM branch_follow f
    WHERE f.thread_id IN (SELECT id FROM here) AND f.member_id IN (SELECT id FROM among)
  UNION SELECT n.member_id FROM notice n
    WHERE n.thread_id IN (SELECT id FROM here) AND n.member_id IN (SELECT id FROM among)
  UNION SELECT g.member_id FROM space_follow g
    WHERE g.space_id IN (SELECT value FROM json_each(?)) AND g.level = 'all'
    AND g.member_id IN (SELECT id FROM among)
  UNION SELECT p.author_id FROM post p
    WHERE p.id IN (SELECT value FROM json_each(?)) AND p.author_id IN (SELECT id FROM among)`)

/** Those of `members` (internal ids) whose notices these changes may concern. */
export async function listConcernedByNotices(
  reader: Reader,
  changes: readonly Change[],
  members: ReadonlySet<number>,
): Promise<Set<number>> {
  const facts = changes.filter(({ kind }) => kind === 'facts')
  if (facts.some((change) => !change.members && change.member_id === null)) return new Set(members)
  const found = new Set<number>()
  for (const change of changes) {
    if (change.kind !== 'facts' && change.kind !== 'notice') continue
    for (const member of change.members ?? [change.member_id]) {
      if (member !== null && members.has(member)) found.add(member)
    }
  }
  const ids = (of: (change: Change) => number | null) =>
    JSON.stringify([...new Set(changes.flatMap((change) => of(change) ?? []))])
  const threads = ids((change) => change.thread_id)
  if (threads === '[]' || members.size === 0) return found
  const posts = ids((change) => (change.kind === 'reaction' ? change.post_id : null))
  const among = JSON.stringify([...members])
  const spaces = ids((change) => change.space_id)
  for (const row of await concernedBy(reader, threads, among, spaces, posts)) found.add(row.member)
  return found
}
