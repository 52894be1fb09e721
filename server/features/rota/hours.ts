import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** A span within a day of the week; a week begins with Monday, 0. */
export interface Hours {
  weekday: number
  /** Minutes since midnight; 1440 is the next midnight. */
  starts: number
  ends: number
}

export interface Duty {
  zone: string
  hours: Hours[]
}

/** The hours that somebody of the team has marked. */
export async function findDuty(reader: Reader, member: number): Promise<Duty> {
  const found = await reader
    .selectFrom('duty_zone')
    .select('zone')
    .where('member_id', '=', member)
    .executeTakeFirst()
  const hours = await reader
    .selectFrom('duty_hours')
    .select(['weekday', 'starts', 'ends'])
    .where('member_id', '=', member)
    .orderBy('weekday')
    .orderBy('starts')
    .execute()
  return { zone: found?.zone ?? 'UTC', hours }
}

/** Puts these hours in place of those before. */
export async function markHours(tx: Tx, member: number, { zone, hours }: Duty): Promise<void> {
  await tx
    .insertInto('duty_zone')
    .values({ member_id: member, zone })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ zone }))
    .execute()
  await tx.deleteFrom('duty_hours').where('member_id', '=', member).execute()
  if (hours.length === 0) return
  await tx
    .insertInto('duty_hours')
    .values(hours.map((one) => ({ ...one, member_id: member })))
    .execute()
}

/** All hours of those who moderate now, with whose they are (internal id). */
export function listHours(reader: Reader): Promise<(Hours & { member: number; zone: string })[]> {
  return reader
    .selectFrom('duty_hours')
    .innerJoin('duty_zone', 'duty_zone.member_id', 'duty_hours.member_id')
    .innerJoin('member_role', (join) =>
      join
        .onRef('member_role.member_id', '=', 'duty_hours.member_id')
        .on('member_role.role', '=', 'moderator'),
    )
    .select(['duty_hours.member_id as member', 'zone', 'weekday', 'starts', 'ends'])
    .execute()
}
