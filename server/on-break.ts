import { prepared } from './db/prepared.ts'
import type { Reader } from './db/open.ts'

const breakOf = prepared<[number], { until: number | null }>(
  'SELECT break_until AS until FROM notice_choice WHERE member_id = ?',
)

/** Until when a member (internal id) takes a break, in milliseconds; null when they take none. */
export async function findBreak(
  reader: Reader,
  member: number,
  now: number,
): Promise<number | null> {
  const [row] = await breakOf(reader, member)
  return row && row.until !== null && row.until > now ? row.until : null
}

/** Whether nothing is to be sent to a member now. */
export async function isOnBreak(reader: Reader, member: number, now: number): Promise<boolean> {
  return (await findBreak(reader, member, now)) !== null
}
