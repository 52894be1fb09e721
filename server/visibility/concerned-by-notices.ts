/** Whose number of notices a change may move. For looking after them; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Change, Tx } from '../db/transact.ts'

/**
 * Whoever follows a thread, or its space, was turned to in it, or wrote the post that was reacted to.
 * It goes by index from what has changed (`here` holds the threads), whoever is asked after: they may
 * be thousands, while little has changed. Hence no condition that the planner could begin with.
 */
const concerned = (isAskedAfter: (member: string) => string) => `
  SELECT f.member_id AS member FROM here JOIN thread_follow f ON f.thread_id = here.id
    WHERE ${isAskedAfter('f.member_id')}
  UNION SELECT f.member_id FROM here JOIN branch_follow f ON f.thread_id = here.id
    WHERE ${isAskedAfter('f.member_id')}
  UNION SELECT n.member_id FROM here JOIN notice n ON n.thread_id = here.id
    WHERE ${isAskedAfter('n.member_id')}
  UNION SELECT g.member_id FROM json_each(?) s JOIN space_follow g ON g.space_id = s.value
    WHERE g.level = 'all' AND ${isAskedAfter('g.member_id')}
  UNION SELECT p.author_id FROM json_each(?) s JOIN post p ON p.id = s.value
    WHERE ${isAskedAfter('p.author_id')}`

const concernedAmong = prepared<[string, string, string, string], { member: number }>(`
  WITH among AS (SELECT value AS id FROM json_each(?)), here AS (SELECT value AS id FROM json_each(?))
  ${concerned((member) => `+${member} IN (SELECT id FROM among)`)}`)
const concernedAwaiting = prepared<[string, string, string], { member: number }>(`
  WITH here AS (SELECT value AS id FROM json_each(?))
  ${concerned((member) => `EXISTS (SELECT 1 FROM delivery d WHERE d.member_id = ${member})`)}`)

/** What the log says of a change, as far as it says whom it may concern. */
export type Logged = Pick<Change, 'kind' | 'space_id' | 'thread_id' | 'post_id' | 'member_id'>

/** Where changes were, as the queries ask for it: threads, spaces and posts that were reacted to. */
function placesOf(changes: readonly Logged[]): [string, string, string] {
  const ids = (of: (change: Logged) => number | null) =>
    JSON.stringify([...new Set(changes.flatMap((change) => of(change) ?? []))])
  return [
    ids((change) => change.thread_id),
    ids((change) => change.space_id),
    ids((change) => (change.kind === 'reaction' ? change.post_id : null)),
  ]
}

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
  const places = placesOf(changes)
  if (places[0] === '[]' || members.size === 0) return found
  const among = JSON.stringify([...members])
  for (const row of await concernedAmong(reader, among, ...places)) found.add(row.member)
  return found
}

/** Those who have something sent and whose notices these changes may concern; null for all of them. */
export async function listAwaiting(
  reader: Reader | Tx,
  changes: readonly Logged[],
): Promise<ReadonlySet<number> | null> {
  // Whom a change of facts without a member concerns is sealed, or it is everybody.
  if (changes.some(({ kind, member_id }) => kind === 'facts' && member_id === null)) return null
  const named = changes.filter(({ kind }) => kind === 'facts' || kind === 'notice')
  const found = new Set(named.flatMap((change) => change.member_id ?? []))
  for (const row of await concernedAwaiting(reader, ...placesOf(changes))) found.add(row.member)
  return found
}
