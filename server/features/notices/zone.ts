import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** The time zone in which a member (internal id) last named a day; UTC before that. */
export async function findZone(reader: Reader, member: number): Promise<string> {
  const row = await reader
    .selectFrom('notice_choice')
    .select('time_zone')
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row?.time_zone ?? 'UTC'
}

/** Keeps that: pages without scripts cannot say it. */
export async function keepZone(tx: Tx, member: number, time_zone: string): Promise<void> {
  await tx
    .insertInto('notice_choice')
    .values({ member_id: member, break_until: null, time_zone })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ time_zone }))
    .execute()
}
