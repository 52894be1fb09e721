import { limits } from '../../../shared/limits.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { countShown } from '../../visibility/held-scope.ts'
import { foldPost } from '../measures/fold-post.ts'
import { findMeasure } from '../measures/measure.ts'
import { tellAuthor } from './tell-author.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * Folds a post (internal id) that three members have reported within 72 hours, whoever wrote it, and
 * tells its author. Those count who have been here for a week or have written five posts; each once,
 * from the first time they reported it, whatever they have taken back and said again since. After it
 * has been unfolded, it takes three who had not reported it before.
 */
export async function foldAfterReports(
  tx: Tx,
  forum: Pick<Forum, 'labels'>,
  { post, now }: { post: number; now: number },
): Promise<boolean> {
  if (await findMeasure(tx, 'folded', post)) return false
  const ended = await findMeasure(tx, 'unfolded', post)
  const since = Math.max(now - limits.foldReportHours * hour, (ended?.since ?? -1) + 1)
  const reporters = await listReporters(tx, post, since)
  if (reporters.length < limits.foldReports) return false
  let counted = 0
  for (const { id, joined } of reporters) {
    const isKnown = joined <= now - limits.foldReporterDays * day
    const most = limits.foldReporterPosts
    if (isKnown || (await countShown(tx, id, most)) >= most) counted += 1
  }
  if (counted < limits.foldReports) return false
  const folded = await foldPost(tx, forum, { post, actor: null, reason: '', by: 'members', now })
  if (folded) await tellAuthor(tx, 'post-folded', { post, now })
  return folded
}

// By when each reported it first. Who has ever taken a report of it back does not count again.
async function listReporters(tx: Tx, post: number, since: number) {
  return (
    tx
      .selectFrom('report')
      .innerJoin('member', 'member.id', 'report.reporter_id')
      .innerJoin('moderation_case', 'moderation_case.id', 'report.case_id')
      .select(['member.id', 'member.created_at as joined'])
      .where('report.post_id', '=', post)
      // Of the post itself: a report of its thread, or of a decision about it, is another matter.
      .where('moderation_case.target', '=', 'post')
      .groupBy('member.id')
      .having((eb) => eb.fn.min('report.created_at'), '>=', since)
      .having((eb) => eb.fn.count('report.withdrawn_at'), '=', 0)
      .execute()
  )
}
