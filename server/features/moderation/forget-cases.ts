import { prepared } from '../../db/prepared.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'

/** Cases that one transaction looks after: others want to write meanwhile. */
const perLot = 25

// From the oldest texts on that are still kept: cases are numbered in the order they were opened in.
const keptTooLong = prepared<[number, number, number], { id: number }>(`
  SELECT DISTINCT s.case_id AS id
  FROM case_snapshot s CROSS JOIN moderation_case c ON c.id = s.case_id
  WHERE s.case_id < coalesce((SELECT n.id FROM moderation_case n WHERE n.opened_at >= ?
      ORDER BY n.opened_at LIMIT 1), 9007199254740991)
    AND c.state IN ('decided', 'closed')
    AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.at >= ?)
  LIMIT ?`)

/**
 * Deletes the texts of cases that have been over for as long as the owner lets them be kept: the
 * copies of what was reported, what stood around it, and the words of those who reported it. What
 * was decided, and by which rule, stays.
 */
export async function forgetOldCases(forum: Forum, now: number): Promise<void> {
  const { reader, writer, viewers, community } = forum
  const { caseDays } = await community.at(await viewers.version())
  const before = now - caseDays * 86_400_000
  const old = await keptTooLong(reader, before, before, perLot)
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await writer.transact((tx) => forgetTexts(tx, ids))
}

async function forgetTexts(tx: Tx, cases: readonly number[]): Promise<void> {
  await tx.deleteFrom('case_snapshot').where('case_id', 'in', cases).execute()
  await tx.deleteFrom('case_context').where('case_id', 'in', cases).execute()
  await tx.updateTable('report').set({ note: '' }).where('case_id', 'in', cases).execute()
}
