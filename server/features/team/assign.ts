/** Talking with the moderation team: one conversation for each matter, never one person to one. */
import { limits } from '../../../shared/limits.ts'
import type { MatterRoute } from '../../../shared/forms/team.ts'
import type { CaseOffice } from '../../db/schema-moderation.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { listKeptApartFrom, loadGuards } from '../../visibility/guards.ts'
import { findHeardMatter, listConcerned } from '../../visibility/matter-scope.ts'
import { caseOffices } from '../../visibility/recusal.ts'
import type { World } from '../../world.ts'
import type { Officer } from '../moderation/assign.ts'

interface Assignable {
  id: number
  publicId: string
  route: MatterRoute
}

/**
 * Gives a matter to a few of those who may hear it, as with cases: drawn by lot, so that not being
 * given one says nothing. What is about somebody of the team goes past it. False when nobody can.
 */
export async function assignMatter(
  tx: Tx,
  { keys, world }: Pick<Forum, 'keys' | 'world'>,
  one: Assignable,
  officers: readonly Officer[],
): Promise<boolean> {
  const keepers = new Set(await listKeepers(tx, keys, await listConcerned(tx, one.id)))
  const offices = one.route === 'overseers' ? caseOffices.slice(1) : caseOffices
  for (const office of offices) {
    let given = 0
    for (const { id, viewer } of drawn(world, officers, office)) {
      if (given === limits.caseReaders) break
      // Whoever oversees the team and is in it is not past it.
      if (one.route === 'overseers' && viewer.has('moderator') && office !== 'owner') continue
      if (keepers.has(id)) continue
      await giveTo(tx, id, one.id, office)
      // The one rule of who may hear it is the scope's: it is asked, not repeated.
      if (await findHeardMatter(tx, viewer, one.publicId)) given++
      else await takeFrom(tx, id, one.id)
    }
    if (given > 0) return true
  }
  return false
}

// Looked at only here: were it looked at when the matter is read, it would vanish with an entry on
// somebody's list, and tell who is behind an address.
async function listKeepers(
  tx: Tx,
  keys: Forum['keys'],
  concerned: readonly number[],
): Promise<number[]> {
  const guards = await loadGuards(tx)
  const keepers: number[] = []
  for (const member of concerned) {
    keepers.push(...(await listKeptApartFrom(tx, keys, guards, member)))
  }
  return keepers
}

function drawn(world: World, officers: readonly Officer[], office: CaseOffice): Officer[] {
  return officers
    .filter((officer) => officer.office === office)
    .map((officer) => ({ officer, lot: world.bytes(6).readUIntBE(0, 6) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ officer }) => officer)
}

async function giveTo(tx: Tx, member: number, matter: number, office: CaseOffice): Promise<void> {
  await tx
    .insertInto('matter_reader')
    .values({ member_id: member, matter_id: matter, office })
    .onConflict((conflict) => conflict.columns(['member_id', 'matter_id']).doUpdateSet({ office }))
    .execute()
}

async function takeFrom(tx: Tx, member: number, matter: number): Promise<void> {
  await tx
    .deleteFrom('matter_reader')
    .where('member_id', '=', member)
    .where('matter_id', '=', matter)
    .execute()
}
