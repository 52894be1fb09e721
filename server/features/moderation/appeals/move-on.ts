import { appealSilentDays } from '../../../../shared/measures.ts'
import type { Forum } from '../../../forum.ts'
import { tell } from '../../notices/tell.ts'
import { assignCase, listOfficers } from '../assign.ts'
import { takeStep } from '../events.ts'
import { findAppealable, listOpenAppeals, touchAppeals } from './store.ts'

/**
 * Gives appeals about which nobody of the team has done anything for days to somebody else, where
 * there is somebody, and tells those who asked. Those who had it do not get it again.
 */
export async function moveSilentAppeals(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const silent = await reader
    .selectFrom('appeal')
    .innerJoin('decision', 'decision.id', 'appeal.decision_id')
    .select('case_id as id')
    .distinct()
    .where('appeal.state', '<>', 'decided')
    .where('moved_at', '<=', now - appealSilentDays * 86_400_000)
    .execute()
  if (silent.length === 0) return
  const officers = await listOfficers(forum)
  for (const { id } of silent) {
    await writer.transact(async (tx) => {
      const one = await findAppealable(tx, id)
      if (one.state !== 'appealed') return
      const before = await tx
        .selectFrom('case_reader')
        .select('member_id as member')
        .where('case_id', '=', id)
        .execute()
      const except = before.map(({ member }) => member)
      await touchAppeals(tx, id, now)
      if (!(await assignCase(tx, forum, one, officers, except))) return
      for (const member_id of except) {
        await tx
          .insertInto('case_member')
          .values({ case_id: id, member_id, part: 'passed' })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      await takeStep(tx, one, {
        what: 'assigned',
        state: 'appealed',
        actor: null,
        holder: null,
        now,
      })
      for (const { id: appeal, member, publicId, decision } of await listOpenAppeals(tx, id)) {
        const key = `moved:${publicId}:${one.version}`
        const about = { appeal, decision }
        await tell(tx, { member, kind: 'appeal-moved', key, about, at: now })
      }
    })
  }
}
