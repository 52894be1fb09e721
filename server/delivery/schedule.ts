import type { SentWay } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** When a member is looked at for one way. Moments in milliseconds. */
export interface Schedule {
  nextAt: number | null
  lastAt: number | null
}

export interface Due extends Schedule {
  /** Internal id. */
  member: number
  way: SentWay
}

/** Nobody is put off for longer: further away lies only what a clock said that was wrong. */
export const longestWaitMs = 2 * 86_400_000

/** A moment that never comes: the next one is still to be worked out. */
export const unknownMoment = Number.MAX_SAFE_INTEGER

const columns = 'member_id AS member, way, next_at AS nextAt, last_at AS lastAt'
const dueNow = prepared<[number, number], Due>(`
  SELECT ${columns} FROM delivery
  WHERE next_at <= ? ORDER BY next_at, member_id, way LIMIT ?`)
const tooFar = prepared<[number, number], Due>(`
  SELECT ${columns} FROM delivery
  WHERE next_at > ? ORDER BY next_at, member_id, way LIMIT ?`)
const scheduleOf = prepared<[number, SentWay], Schedule>(
  'SELECT next_at AS nextAt, last_at AS lastAt FROM delivery WHERE member_id = ? AND way = ?',
)
const moveTo = prepared<[number | null, number | null, number, SentWay], never>(
  'UPDATE delivery SET next_at = ?, last_at = ? WHERE member_id = ? AND way = ?',
)

/** Those whose moment has come, and those whose moment cannot be meant, as after a clock's jump. */
export async function listDueDeliveries(reader: Reader, now: number, most: number): Promise<Due[]> {
  const due = await dueNow(reader, now, most)
  return due.length > 0 ? due : tooFar(reader, now + longestWaitMs, most)
}

/** When a member is looked at; null when they have not switched this way on. */
export async function readSchedule(
  db: Reader | Tx,
  member: number,
  way: SentWay,
): Promise<Schedule | null> {
  const [schedule] = await scheduleOf(db, member, way)
  return schedule ?? null
}

/** Says when; nothing happens for ways that are not switched on. */
export async function setSchedule(tx: Tx, { member, way, nextAt, lastAt }: Due): Promise<void> {
  await moveTo(tx, nextAt, lastAt, member, way)
}

/** Has a way looked at for a member from now on, or no more. */
export async function switchWay(
  tx: Tx,
  { member, way, on }: { member: number; way: SentWay; on: boolean },
): Promise<void> {
  if (on) {
    await tx
      .insertInto('delivery')
      .values({ member_id: member, way, next_at: unknownMoment, last_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  await tx.deleteFrom('delivery').where('member_id', '=', member).where('way', '=', way).execute()
}

/** Has the next moment of all ways of a member worked out anew, as after their hours changed. */
export async function workOutAnew(tx: Tx, member: number): Promise<void> {
  await tx
    .updateTable('delivery')
    .set({ next_at: unknownMoment })
    .where('member_id', '=', member)
    .execute()
}
