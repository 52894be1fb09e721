/** Members who keep themselves apart from others: what the clause `apart` asks of a viewer. */
import { createHmac } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { ProfessionalLevel } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'
import type { GuardTable } from '../db/schema-apart.ts'
import type { Tx } from '../db/transact.ts'
import type { Keys } from '../keys.ts'

export interface Guard {
  /** False while labels are being prepared: the clause then asks nothing of anybody. */
  active: boolean
  /** Professional mode, or null when only the list counts. */
  level: ProfessionalLevel | null
  /** True after a restore: nothing of theirs is for anybody else until they have said yes. */
  closed: boolean
}

/** By internal id of the guarded member. */
export type Guards = ReadonlyMap<number, Guard>

/** All guards, the same for every viewer. */
export async function loadGuards(reader: Reader | Tx): Promise<Guards> {
  const rows = await reader.selectFrom('guard').selectAll().execute()
  return new Map(rows.map((row) => [row.member_id, guardOf(row)]))
}

/** A guard as it is stored. */
export function guardOf({ active, level, closed }: Selectable<GuardTable>): Guard {
  return { active: active === 1, level, closed: closed === 1 }
}

/**
 * How a match names the other member: hashed under a key of the keeper's own, so that the database
 * alone does not show that two lists share a person.
 */
export function pairHash(keys: Keys, keeper: number, viewer: number): string {
  return createHmac('sha256', keys.key('pair')).update(`${keeper} ${viewer}`).digest('base64url')
}

/** Internal ids of the members on whose lists the viewer is. Equal work whether or not there are any. */
export async function listKeptApartFrom(
  reader: Reader | Tx,
  keys: Keys,
  guards: Guards,
  viewer: number,
): Promise<number[]> {
  if (guards.size === 0) return []
  const keepers = new Map(
    [...guards.keys()].map((keeper) => [pairHash(keys, keeper, viewer), keeper]),
  )
  const rows = await reader
    .selectFrom('apart_pair')
    .select(['keeper_id', 'viewer_hash'])
    .distinct()
    .where('viewer_hash', 'in', (eb) =>
      eb
        .selectFrom(
          eb
            .fn<{ value: string }>('json_each', [eb.val(JSON.stringify([...keepers.keys()]))])
            .as('hashes'),
        )
        .select('hashes.value'),
    )
    .execute()
  return rows
    .filter((row) => keepers.get(row.viewer_hash) === row.keeper_id)
    .map((row) => row.keeper_id)
}

/** True when the member has a guard, active or not: the clause then stands on all they do. */
export async function isGuarded(tx: Tx, member: number): Promise<boolean> {
  const row = await tx
    .selectFrom('guard')
    .select('member_id')
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row !== undefined
}
