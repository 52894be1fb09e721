/** Changing whom posts are meant for, with all that follows from it. */
import { sql } from 'kysely'
import type { Audience } from '../../shared/vocabulary.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelBook } from './label-book.ts'
import { relabel } from './relabel.ts'

/**
 * Changes whom posts are meant for; returns how many posts changed with it, themselves included.
 * What is withdrawn to `me` keeps its branch for those it was for; `branch: 'me'` takes that along.
 */
export async function changeAudience(
  tx: Tx,
  book: LabelBook,
  change: { ids: readonly number[]; audience: Audience; branch?: 'me'; now: number },
): Promise<number> {
  const { audience, branch } = change
  for (let start = 0; start < change.ids.length; start += 500) {
    await tx
      .updateTable('post')
      .set({
        audience,
        branch_audience:
          audience === 'me' && branch === undefined
            ? sql<Audience>`CASE audience WHEN 'me' THEN branch_audience ELSE audience END`
            : null,
      })
      .where('id', 'in', change.ids.slice(start, start + 500))
      .execute()
  }
  return relabel(tx, book, change.ids, change.now, 'audience')
}
