import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'

/** Cases that one transaction looks after: others want to write meanwhile. */
const perLot = 25

/**
 * Deletes the texts of cases that have been over for as long as the owner lets them be kept: the
 * copies of what was reported, what stood around it, and the words of those who reported it. What
 * was decided, and by which rule, stays.
 */
export async function forgetOldCases(forum: Forum, now: number): Promise<void> {
  const { reader, writer, viewers, community } = forum
  const { caseDays } = await community.at(await viewers.version())
  const before = now - caseDays * 86_400_000
  const old = await reader
    .selectFrom('moderation_case as c')
    .select('c.id')
    .where('c.state', 'in', ['decided', 'closed'])
    .where('c.opened_at', '<', before)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('case_snapshot as s')
            .select('s.case_id')
            .whereRef('s.case_id', '=', 'c.id'),
        ),
        eb.exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .whereRef('r.case_id', '=', 'c.id')
            .where('r.note', '<>', ''),
        ),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('case_event as e')
            .select('e.case_id')
            .whereRef('e.case_id', '=', 'c.id')
            .where('e.at', '>=', before),
        ),
      ),
    )
    .limit(perLot)
    .execute()
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await writer.transact((tx) => forgetTexts(tx, ids))
}

async function forgetTexts(tx: Tx, cases: readonly number[]): Promise<void> {
  await tx.deleteFrom('case_snapshot').where('case_id', 'in', cases).execute()
  await tx.deleteFrom('case_context').where('case_id', 'in', cases).execute()
  await tx.updateTable('report').set({ note: '' }).where('case_id', 'in', cases).execute()
}
