import type { Forum } from '../../../forum.ts'
import { tell } from '../../notices/tell.ts'
import { endPause } from './pause.ts'

/** Decisions that one transaction ends. */
const perLot = 50

/**
 * Ends what was decided for a time, when that is over. What was done to a post ends by its own
 * clock; here it is only written down. Who comes back from a pause is told.
 */
export async function endDueDecisions({ reader, writer }: Forum, now: number): Promise<void> {
  const due = await reader
    .selectFrom('decision')
    .select(['id', 'public_id as publicId', 'member_id as member', 'measure'])
    .where('state', '=', 'in-force')
    .where('until', 'is not', null)
    .where('until', '<=', now)
    .orderBy('id')
    .limit(perLot)
    .execute()
  for (const { id, publicId, member, measure } of due) {
    await writer.transact(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('decision')
        .set({ state: 'ended', ended_at: now })
        .where('id', '=', id)
        .where('state', '=', 'in-force')
        .executeTakeFirst()
      if (numUpdatedRows === 0n || (measure !== 'pause' && measure !== 'leave')) return
      await endPause(tx, { decision: id, member, now })
      const about = { decision: id }
      await tell(tx, { member, kind: 'decision-ended', key: `ended:${publicId}`, about, at: now })
    })
  }
}
