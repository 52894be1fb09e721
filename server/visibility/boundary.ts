/** What a member's guard is to be, from their list and their level, and their own record of it. */
import type { ProfessionalLevel } from '../../shared/vocabulary.ts'
import type { Tx } from '../db/transact.ts'
import { changeGuard } from './change-facts.ts'
import { type Guard, guardOf } from './guards.ts'

/** What the boundary record tells of: the list in force or not, the level, closed after a restore. */
export type Boundary = 'list' | 'mode' | 'closed'

/**
 * Brings a member's guard in line with their list and their level: it asks something of viewers as
 * soon as labels are prepared and either is in force. Writes down what that changes. `level` is
 * given when it is to be another one; `now` is in milliseconds.
 */
export async function refreshGuard(
  tx: Tx,
  member: number,
  now: number,
  level?: ProfessionalLevel | null,
): Promise<void> {
  const row = await tx
    .selectFrom('guard')
    .selectAll()
    .where('member_id', '=', member)
    .executeTakeFirst()
  const before = row ? guardOf(row) : null
  const wanted = level === undefined ? (before?.level ?? null) : level
  const isPrepared = row?.prepared === 1
  const hasList = await hasActiveEntry(tx, member)
  const active = isPrepared && (wanted !== null || hasList)
  if (!isSame(before, { active, level: wanted })) {
    await changeGuard(tx, member, { active, level: wanted }, now)
  }
  await noteBoundary(tx, member, 'list', isPrepared && hasList ? 'on' : 'off', now)
  await noteBoundary(tx, member, 'mode', (isPrepared ? wanted : null) ?? 'off', now)
}

function isSame(before: Guard | null, after: Pick<Guard, 'active' | 'level'>): boolean {
  return before !== null && before.active === after.active && before.level === after.level
}

async function hasActiveEntry(tx: Tx, member: number): Promise<boolean> {
  const row = await tx
    .selectFrom('keep_apart')
    .select('id')
    .where('keeper_id', '=', member)
    .where('active', '=', 1)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a line to a member's own record, unless it says what the last one on the subject said. */
export async function noteBoundary(
  tx: Tx,
  member: number,
  what: Boundary,
  detail: string,
  now: number,
): Promise<void> {
  const last = await tx
    .selectFrom('boundary_record')
    .select('detail')
    .where('member_id', '=', member)
    .where('what', '=', what)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if ((last?.detail ?? 'off') === detail) return
  await tx
    .insertInto('boundary_record')
    .values({ member_id: member, at: now, what, detail })
    .execute()
}
