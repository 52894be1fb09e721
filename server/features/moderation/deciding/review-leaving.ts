import { leaveReviewDays } from '../../../../shared/measures.ts'
import type { Reader } from '../../../db/open.ts'
import type { Forum } from '../../../forum.ts'
import { takeSnapshot } from '../../../visibility/reported.ts'
import { assignCase, listOfficers } from '../assign.ts'
import { addMembers, keepSnapshot } from '../report.ts'
import { openCase } from '../report-case.ts'

const day = 86_400_000

/**
 * Has decisions by which somebody was asked to leave looked at again, half a year and a year later,
 * by those who did not take them, as if somebody had reported the decision.
 */
export async function reviewLeaving(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const standing = await reader
    .selectFrom('pause')
    .innerJoin('decision', 'decision.id', 'pause.decision_id')
    .select(['decision.id', 'decided_at as decidedAt', 'post_id as post'])
    .where('pause.measure', '=', 'leave')
    .where('decided_at', '<=', now - leaveReviewDays[0] * day)
    .execute()
  const waiting: typeof standing = []
  for (const one of standing) {
    const due = leaveReviewDays.filter((days) => now - one.decidedAt! >= days * day).length
    if ((await countReviews(reader, one.id)) < due) waiting.push(one)
  }
  if (waiting.length === 0) return
  const officers = await listOfficers(forum)
  const nobody = await forum.viewers.current(null)
  for (const { id: decision, post } of waiting) {
    await writer.transact(async (tx) => {
      const what = { target: 'decision', post, member: null, decision } as const
      const snapshot = await takeSnapshot(tx, nobody, what, now)
      if (!snapshot) return
      const one = await openCase(tx, forum, { what, route: 'any', reason: 'other', now })
      await keepSnapshot(tx, one.id, snapshot)
      await addMembers(tx, one.id, snapshot, null)
      await assignCase(tx, forum, one, officers)
    })
  }
}

/** Cases about the decision that nobody has reported. */
async function countReviews(reader: Reader, decision: number): Promise<number> {
  const { count } = await reader
    .selectFrom('moderation_case as c')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('decision_id', '=', decision)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('report').select('id').whereRef('report.case_id', '=', 'c.id')),
      ),
    )
    .executeTakeFirstOrThrow()
  return count
}
