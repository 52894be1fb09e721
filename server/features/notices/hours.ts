import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { workOutAnew } from '../../delivery/schedule.ts'

/** When a member wants nothing sent, and when the daily mail; minutes and hours in their time zone. */
export interface NoticeHours {
  quietFrom: number | null
  quietTo: number | null
  digestHour: number
  timeZone: string
}

/** The hours of a member (internal id); none is quiet before they say so. */
export async function findNoticeHours(reader: Reader, member: number): Promise<NoticeHours> {
  const row = await reader
    .selectFrom('notice_choice')
    .select(['quiet_from', 'quiet_to', 'digest_hour', 'time_zone'])
    .where('member_id', '=', member)
    .executeTakeFirst()
  return {
    quietFrom: row?.quiet_from ?? null,
    quietTo: row?.quiet_to ?? null,
    digestHour: row?.digest_hour ?? 18,
    timeZone: row?.time_zone ?? 'UTC',
  }
}

/** Changes them. `now` is in milliseconds. */
export async function setNoticeHours(
  tx: Tx,
  member: number,
  hours: NoticeHours,
  now: number,
): Promise<void> {
  const values = {
    quiet_from: hours.quietFrom,
    quiet_to: hours.quietTo,
    digest_hour: hours.digestHour,
    time_zone: hours.timeZone,
  }
  await tx
    .insertInto('notice_choice')
    .values({ member_id: member, break_until: null, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
  await workOutAnew(tx, member)
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

/** `22:30` for 1350, minutes after midnight; empty for null. */
export function timeOfDay(minutes: number | null): string {
  if (minutes === null) return ''
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The other way round. */
export function minutesOf(time: string | undefined): number | null {
  if (!time) return null
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
