/** Whose number of notices a change may move. For looking after them; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Change, Tx } from '../db/transact.ts'

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

// The same for whoever has something sent; by index from what has changed, however many they are.
const awaitingIn = prepared<[string, string, string], { member: number }>(`
  WITH here AS (SELECT value AS id FROM json_each(?))
  SELECT f.member_id AS member FROM here JOIN thread_follow f ON f.thread_id = here.id
    WHERE f.member_id IN (SELECT member_id FROM delivery)
  UNION SELECT f.member_id FROM here JOIN branch_follow f ON f.thread_id = here.id
    WHERE f.member_id IN (SELECT member_id FROM delivery)
  UNION SELECT n.member_id FROM here JOIN notice n ON n.thread_id = here.id
    WHERE n.member_id IN (SELECT member_id FROM delivery)
  UNION SELECT g.member_id FROM json_each(?) s JOIN space_follow g ON g.space_id = s.value
    WHERE g.level = 'all' AND g.member_id IN (SELECT member_id FROM delivery)
  UNION SELECT p.author_id FROM json_each(?) s JOIN post p ON p.id = s.value
    WHERE p.author_id IN (SELECT member_id FROM delivery)`)

/** What the log says of a change, as far as it says whom it may concern. */
export type Logged = Pick<Change, 'kind' | 'space_id' | 'thread_id' | 'post_id' | 'member_id'>

/** Those who have something sent and whose notices these changes may concern; null for all of them. */
export async function listAwaiting(
  reader: Reader | Tx,
  changes: readonly Logged[],
): Promise<ReadonlySet<number> | null> {
  // Whom a change of facts without a member concerns is sealed, or it is everybody.
  if (changes.some(({ kind, member_id }) => kind === 'facts' && member_id === null)) return null
  const named = changes.filter(({ kind }) => kind === 'facts' || kind === 'notice')
  const found = new Set(named.flatMap((change) => change.member_id ?? []))
  const ids = (of: (change: Logged) => number | null) =>
    JSON.stringify([...new Set(changes.flatMap((change) => of(change) ?? []))])
  const threads = ids((change) => change.thread_id)
  const spaces = ids((change) => change.space_id)
  const posts = ids((change) => (change.kind === 'reaction' ? change.post_id : null))
  for (const row of await awaitingIn(reader, threads, spaces, posts)) found.add(row.member)
  return found
}
