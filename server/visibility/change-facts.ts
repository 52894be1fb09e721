/** Changing facts about members, so that open pages and late ones lose and gain exactly what follows. */
import type { SpaceAccess } from '../../shared/vocabulary.ts'
import { forgetRemembered, logChange, type Tx } from '../db/transact.ts'
import type { Keys } from '../keys.ts'
import type { World } from '../world.ts'
import {
  writeApartBefore,
  writeGuardBefore,
  writeOwnBefore,
  writeSpaceBefore,
} from './facts-before.ts'
import { loadOwnFacts } from './facts.ts'
import { type Guard, guardOf, listKeptApartFrom, loadGuards } from './guards.ts'

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
 * Runs `work`, which changes on whose lists these members (internal ids) are, and logs it in one
 * sealed row: who was meant cannot be read from the database, nor whether anybody was. What is
 * remembered is forgotten in any case: nobody can tell from the time.
 */
export async function changePairs<T>(
  tx: Tx,
  parts: { keys: Keys; world: World },
  members: readonly number[],
  now: number,
  work: () => Promise<T>,
): Promise<T> {
  const guards = await loadGuards(tx)
  const before = new Map<number, number[]>()
  for (const member of members) {
    before.set(member, await listKeptApartFrom(tx, parts.keys, guards, member))
  }
  const result = await work()
  await forgetRemembered(tx)
  await logChange(tx, { kind: 'facts', at: now, facts: writeApartBefore(parts, before) }, members)
  return result
}

/**
 * Changes who may read a space. It may concern everybody, and costs one row; whose pages lose or
 * gain something by it follows from who they are. `now` is in milliseconds.
 */
export async function changeAccess(
  tx: Tx,
  space: number,
  access: SpaceAccess,
  now: number,
): Promise<void> {
  const before = await tx
    .selectFrom('space')
    .select('access')
    .where('id', '=', space)
    .executeTakeFirstOrThrow()
  if (before.access === access) return
  await tx.updateTable('space').set({ access }).where('id', '=', space).execute()
  await forgetRemembered(tx)
  await logChange(tx, { kind: 'facts', at: now, facts: writeSpaceBefore(space, before.access) })
}

/**
 * Changes what a guarded member asks of viewers. It concerns everybody, and costs one row: the
 * clause stands on all they do already. `now` is in milliseconds.
 */
export async function changeGuard(
  tx: Tx,
  member: number,
  change: Partial<Guard>,
  now: number,
): Promise<void> {
  const row = await tx
    .selectFrom('guard')
    .selectAll()
    .where('member_id', '=', member)
    .executeTakeFirst()
  const before = row ? guardOf(row) : null
  const after = { active: false, level: null, closed: false, ...before, ...change }
  const values = {
    active: after.active ? 1 : 0,
    level: after.level,
    closed: after.closed ? 1 : 0,
  }
  await tx
    .insertInto('guard')
    .values({ member_id: member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
  await forgetRemembered(tx)
  await logChange(tx, { kind: 'facts', at: now, facts: writeGuardBefore(member, before) })
}
