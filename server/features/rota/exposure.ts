import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'

const weekMs = 7 * 86_400_000

/** From how many heavy cases in a week on somebody is asked whether another could take the next. */
export const heavyWeek = 5

const heavy = prepared<[number, number], { count: number }>(`
  SELECT count(DISTINCT e.case_id) AS count FROM case_event e
  WHERE e.actor_id = ? AND e.at > ? AND EXISTS (SELECT 1 FROM report r
    WHERE r.case_id = e.case_id AND r.reason IN ('threat', 'personal', 'unsafe'))`)

/**
 * How many heavy cases somebody of the team has had to do with in the last seven days: threats,
 * exposures, harm. For themselves alone.
 */
export async function countHeavy(reader: Reader, member: number, now: number): Promise<number> {
  const [row] = await heavy(reader, member, now - weekMs)
  return row?.count ?? 0
}
