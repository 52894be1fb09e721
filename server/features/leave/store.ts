/** Leaving: a time of grace, then an account that is taken apart and forgotten. */
import { Conflict } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import { changeRules, type Tx } from '../../db/transact.ts'
import { endSessions } from '../sessions/store.ts'

export interface Leaving {
  memberId: number
  posts: 'delete' | 'keep'
  /** When the time of grace is over, in milliseconds since 1970. */
  at: number
}

/**
 * Begins the time of grace; returns the public ids of the sessions that ended with it.
 * @throws Conflict for the only owner of the community.
 */
export async function beginLeaving(tx: Tx, leaving: Leaving): Promise<string[]> {
  const { memberId, posts, at } = leaving
  await tx
    .updateTable('member')
    .set((eb) => ({
      status: 'leaving',
      status_before_leaving: eb.ref('status'),
      leave_at: at,
      leave_posts: posts,
    }))
    .where('id', '=', memberId)
    .where('status', 'not in', ['leaving', 'former'])
    .execute()
  await changeRules(tx, memberId)
  // Asked afterwards, so that two owners who leave at once cannot both succeed.
  if (await isOnlyOwner(tx, memberId)) throw new Conflict('leave.onlyOwner')
  return endSessions(tx, memberId)
}

/** True for an owner beside whom there is no other who stays. */
export async function isOnlyOwner(db: Reader | Tx, memberId: number): Promise<boolean> {
  const owners = await db
    .selectFrom('member_role')
    .innerJoin('member', 'member.id', 'member_role.member_id')
    .select(['member.id', 'member.status'])
    .where('role', '=', 'owner')
    .execute()
  const stays = owners.some(
    ({ id, status }) => id !== memberId && status !== 'leaving' && status !== 'former',
  )
  return owners.some(({ id }) => id === memberId) && !stays
}

/** Members whose time of grace is over. */
export async function listDue(reader: Reader, now: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('member')
    .select('id')
    .where('status', '=', 'leaving')
    .where('leave_at', '<=', now)
    .execute()
  return rows.map((row) => row.id)
}

/** Members who are gone, but whose posts are not all done with. */
export async function listUnfinished(
  reader: Reader,
): Promise<{ id: number; posts: 'delete' | 'keep' }[]> {
  const rows = await reader
    .selectFrom('member')
    .select(['id', 'leave_posts'])
    .where('status', '=', 'former')
    .where('leave_posts', 'is not', null)
    .execute()
  return rows.map(({ id, leave_posts }) => ({ id, posts: leave_posts ?? 'keep' }))
}

/** Notes that nothing is left to be done. */
export async function finishLeaving(tx: Tx, memberId: number): Promise<void> {
  await tx
    .updateTable('member')
    .set({ leave_at: null, leave_posts: null })
    .where('id', '=', memberId)
    .execute()
}
