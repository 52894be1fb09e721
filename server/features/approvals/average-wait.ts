import type { Reader } from '../../db/open.ts'

/** How many of those let in last the average is taken over. */
const lately = 10

/**
 * How long the last ten people waited until they were let in, on average, in milliseconds; null
 * when nobody has been let in yet.
 */
export async function averageWait(reader: Reader): Promise<number | null> {
  const rows = await reader
    .selectFrom('member')
    .select((eb) => eb('accepted_at', '-', eb.ref('created_at')).as('wait'))
    .where('accepted_at', 'is not', null)
    .orderBy('accepted_at', 'desc')
    .limit(lately)
    .execute()
  if (rows.length === 0) return null
  return rows.reduce((sum, row) => sum + Number(row.wait), 0) / rows.length
}
