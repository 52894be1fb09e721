/** Deleting posts: one by its author's choice, or many when a member leaves. */
import { limits } from '../../../shared/limits.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { listDirectDependants } from '../../visibility/dependants.ts'
import { uncountHidden } from '../../visibility/counts.ts'
import { relabel } from '../../visibility/relabel.ts'
import { indexPosts } from '../../visibility/search-index.ts'
import { lookAtPictures, unbindPictures } from '../pictures/store.ts'
import { dropPolls } from '../polls/store.ts'
import { findMeasure } from '../measures/measure.ts'
import { emptyQuotes } from './empty-quotes.ts'
import { redrawPosts } from './redraw-posts.ts'
import { forgetReferences, loadForChange } from './store.ts'

type Parts = Pick<Forum, 'keys' | 'labels'>

/**
 * Deletes the text for good, with its history and reactions. A placeholder stands where visible
 * replies hang on it; `undo` within the seconds of grace leaves none when nobody has answered.
 */
export async function deletePost(
  tx: Tx,
  parts: Parts,
  change: { id: number; undo: boolean; now: number },
): Promise<void> {
  const before = await loadForChange(tx, change.id)
  if (before.deleted_at !== null) return
  await deletePosts(tx, parts, { ids: [change.id], now: change.now })
  const graceEnds = before.created_at + (limits.undoSeconds + 5) * 1000
  const isRemoved = (await findMeasure(tx, 'removed', change.id)) !== null
  if (change.undo && !isRemoved && change.now <= graceEnds && !(await isAnswered(tx, change.id))) {
    await tx.updateTable('post').set({ gone: 0 }).where('id', '=', change.id).execute()
    await unbindPictures(tx, change.id, change.now)
  }
}

/**
 * Deletes several posts, by internal id, that have not been deleted before. What others quoted of
 * them goes, too; see `emptyQuotes`.
 */
export async function deletePosts(
  tx: Tx,
  { keys, labels }: Parts,
  { ids, now }: { ids: readonly number[]; now: number },
): Promise<void> {
  const emptied = await emptyQuotes(tx, keys, ids)
  for (const id of ids) {
    // What it referred to binds what hangs on it as before: deleting narrows, and widens nothing.
    if ((await listDirectDependants(tx, [id])).length === 0) await forgetReferences(tx, id)
  }
  await tx.deleteFrom('revision').where('post_id', 'in', ids).execute()
  await tx.deleteFrom('reaction').where('post_id', 'in', ids).execute()
  await tx.deleteFrom('reaction_count').where('post_id', 'in', ids).execute()
  await uncountHidden(tx, ids)
  await dropPolls(tx, ids)
  await lookAtPictures(tx, ids, now)
  await tx.deleteFrom('bookmark').where('post_id', 'in', ids).execute()
  const cleared = await tx
    .updateTable('post')
    .set((eb) => ({
      body: '',
      html: '',
      content_note: null,
      deleted_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .returning(['thread_id', 'parent_id'])
    .execute()
  const openings = cleared.filter((post) => post.parent_id === null)
  const threads = openings.map((post) => post.thread_id)
  await tx.updateTable('thread').set({ title: '' }).where('id', 'in', threads).execute()
  await indexPosts(tx, [...ids, ...emptied])
  await relabel(tx, labels, ids, now)
  await redrawPosts(tx, { ids: emptied, now })
}

async function isAnswered(tx: Tx, id: number): Promise<boolean> {
  const reply = await tx
    .selectFrom('post')
    .select('id')
    .where('parent_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return reply !== undefined
}
