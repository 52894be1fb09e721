import { sql } from 'kysely'
import type { Forum } from '../../forum.ts'
import { listWaitingIds } from '../../visibility/case-scope.ts'
import { listOfficers, type Officer } from './assign.ts'
import { freeCase, giveFurther, lookAgain, type Waiting } from './look-after-one.ts'

/** Hours after which a case that somebody has taken on is free again. */
export const heldHours = 24

/** Hours after which a case that nobody takes on goes to overseers too; of urgent ones. */
export const waitHours = { usual: 24, urgent: 2 } as const

const hour = 3_600_000

/**
 * Frees cases that somebody has held for too long, or may not hear any more, and gives those that
 * nobody can hear, or nobody takes on, to others, as soon as there is somebody.
 */
export async function lookAfterCases(forum: Forum, now: number): Promise<void> {
  const waiting = await listWaiting(forum)
  if (waiting.length === 0) return
  const officers = await listOfficers(forum)
  const heard = await listHeard(forum, officers)
  const overseeing = new Set(
    officers.filter(({ office }) => office !== 'moderator').map(({ id }) => id),
  )
  for (const one of waiting) {
    const hearers = [...heard].flatMap(([id, cases]) => (cases.has(one.id) ? [id] : []))
    const tooLong = (one.heldSince ?? now) <= now - heldHours * hour
    const isStray =
      (one.holder !== null && (tooLong || !hearers.includes(one.holder))) ||
      (one.proposer !== null && !hearers.includes(one.proposer))
    // Who proposed something cannot agree to it.
    const isAlone = !hearers.some((id) => id !== one.proposer)
    const wait = (one.urgent === 1 ? waitHours.urgent : waitHours.usual) * hour
    const isLong =
      one.holder === null &&
      one.lastAt <= now - wait &&
      !hearers.some((id) => overseeing.has(id)) &&
      officers.some(({ id, office }) => office !== 'moderator' && !hearers.includes(id))
    if (!isStray && !isAlone && !isLong) continue
    await forum.writer.transact(async (tx) => {
      // Somebody may have acted meanwhile; the next run looks again.
      const looked = await lookAgain(tx, one)
      if (!looked) return
      const freed = isStray ? await freeCase(tx, one, looked, now) : null
      // What was proposed has been put away with it, and it waits as it did before that.
      const rest = freed ? { ...one, state: freed.state, holder: null, proposer: null } : one
      const given = { one: rest, looked: freed ?? looked, now }
      if (isAlone) await giveFurther(tx, forum, { ...given, officers })
      else if (isLong) {
        const others = officers.filter(({ office }) => office !== 'moderator')
        await giveFurther(tx, forum, { ...given, officers: others, escalated: true })
      }
    })
  }
}

function listWaiting({ reader }: Forum): Promise<Waiting[]> {
  return (
    reader
      .selectFrom('moderation_case as c')
      .innerJoin('case_event as e', (join) =>
        join.onRef('e.case_id', '=', 'c.id').onRef('e.version', '=', 'c.version'),
      )
      .leftJoin('decision as d', (join) =>
        join.onRef('d.case_id', '=', 'c.id').on('d.state', '=', 'proposed'),
      )
      .select(['c.id', 'c.public_id as publicId', 'c.post_id as postId', 'c.route', 'c.version'])
      .select(['c.state', 'c.urgent', 'c.holder_id as holder', 'c.held_since as heldSince'])
      .select(['c.opened_at as openedAt', 'e.at as lastAt', 'd.proposed_by as proposer'])
      // Spelled as its index has it.
      .where(sql<boolean>`c.state IN ('open', 'claimed', 'needs-second', 'appealed')`)
      .execute()
  )
}

/** What each of those in office can hear, by internal id. */
async function listHeard(
  forum: Forum,
  officers: readonly Officer[],
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const heard = new Map<number, Set<number>>()
  for (const { id, viewer } of officers) {
    if (!heard.has(id)) heard.set(id, new Set(await listWaitingIds(forum, viewer)))
  }
  return heard
}
