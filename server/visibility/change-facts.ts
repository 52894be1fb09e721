/** Changing facts about members, so that open pages and late ones lose and gain exactly what follows. */
import { forgetRemembered, logChange, type Tx } from '../db/transact.ts'
import { writeGuardBefore, writeOwnBefore } from './facts-before.ts'
import { loadOwnFacts } from './facts.ts'
import type { Guard } from './guards.ts'

/**
 * Runs `work`, which changes facts about these members (internal ids): roles, circles, blocks,
 * spaces by invitation. What they were before is logged with each, so that a page that comes back
 * later learns what it lost and gained. `now` is in milliseconds.
 */
export async function changeFacts<T>(
  tx: Tx,
  members: readonly number[],
  now: number,
  work: () => Promise<T>,
): Promise<T> {
  const before = new Map<number, string>()
  for (const member of members) before.set(member, writeOwnBefore(await loadOwnFacts(tx, member)))
  const result = await work()
  await forgetRemembered(tx)
  for (const [member, facts] of before) {
    await logChange(tx, { kind: 'facts', at: now, member_id: member, facts })
  }
  return result
}

/**
 * Sets what a guarded member asks of viewers. It concerns everybody, and costs one row: the clause
 * stands on all they do already. `now` is in milliseconds.
 */
export async function changeGuard(
  tx: Tx,
  member: number,
  guard: Guard,
  now: number,
): Promise<void> {
  const row = await tx
    .selectFrom('guard')
    .selectAll()
    .where('member_id', '=', member)
    .executeTakeFirst()
  const before = row ? { active: row.active === 1, level: row.level } : null
  const values = { active: guard.active ? 1 : 0, level: guard.level }
  await tx
    .insertInto('guard')
    .values({ member_id: member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
  await forgetRemembered(tx)
  await logChange(tx, { kind: 'facts', at: now, facts: writeGuardBefore(member, before) })
}
