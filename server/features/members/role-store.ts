import type { Role } from '../../../shared/vocabulary.ts'
import { Conflict } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { changeFacts } from '../../visibility/change-facts.ts'

/** The roles of a member. */
export async function listRoles(db: Reader | Tx, member: number): Promise<Role[]> {
  const rows = await db
    .selectFrom('member_role')
    .select('role')
    .where('member_id', '=', member)
    .orderBy('role')
    .execute()
  return rows.map((row) => row.role)
}

/** Gives a role, in force from the next request on. Giving it again changes nothing. */
export async function giveRole(tx: Tx, member: number, role: Role, now: number): Promise<void> {
  await changeFacts(tx, [member], now, () =>
    tx
      .insertInto('member_role')
      .values({ member_id: member, role, granted_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}

/** Takes a role away. @throws Conflict for the last owner's. */
export async function takeRole(tx: Tx, member: number, role: Role, now: number): Promise<void> {
  await changeFacts(tx, [member], now, () =>
    tx.deleteFrom('member_role').where('member_id', '=', member).where('role', '=', role).execute(),
  )
  if (role === 'owner') await refuseWithoutOwner(tx)
}

// Asked after taking, so that two owners who take each other's role at once cannot both succeed.
async function refuseWithoutOwner(tx: Tx): Promise<void> {
  const owner = await tx
    .selectFrom('member_role')
    .innerJoin('member', 'member.id', 'member_role.member_id')
    .select('member.id')
    .where('role', '=', 'owner')
    .where('status', 'not in', ['leaving', 'former'])
    .limit(1)
    .executeTakeFirst()
  if (!owner) throw new Conflict('role.lastOwner')
}
