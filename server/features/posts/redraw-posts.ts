import { logChange, type Tx } from '../../db/transact.ts'
import { loadForChange } from './store.ts'

/**
 * Has posts drawn anew, on open pages too, because names in them are others now. Their text and
 * who sees it stay as they are.
 */
export async function redrawPosts(
  tx: Tx,
  { ids, now }: { ids: readonly number[]; now: number },
): Promise<void> {
  await tx
    .updateTable('post')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  for (const id of ids) {
    const post = await loadForChange(tx, id)
    const place = { at: now, space_id: post.space_id, thread_id: post.thread_id }
    const labels = { before_label: post.content_label, after_label: post.content_label }
    await logChange(tx, { kind: 'edit', ...place, post_id: id, ...labels })
    // A list of threads says who opened each.
    if (post.parent_id === null) await logChange(tx, { kind: 'thread', ...place })
  }
}
