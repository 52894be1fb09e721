import { logChange, type Tx } from '../../db/transact.ts'
import { loadForChange } from './store.ts'

interface Lot {
  /** Internal ids. */
  ids: readonly number[]
  now: number
}

/**
 * Has posts drawn anew, on open pages too, because names in them are others now, or the words of a
 * quotation went. Who sees them stays as it is.
 */
export async function redrawPosts(tx: Tx, { ids, now }: Lot): Promise<void> {
  await drawAnew(tx, ids, {})
  for (const id of ids) {
    const { post, place } = await logDrawn(tx, id, now)
    // A list of threads says who opened each.
    if (post.parent_id === null) await logChange(tx, { kind: 'thread', ...place })
  }
}

/**
 * The same for posts that no longer say as whom their writer speaks. A hat that has been taken off
 * since it was looked for, as by a job at the same moment, is told of once.
 */
export async function takeHatsOff(tx: Tx, { ids, now }: Lot): Promise<void> {
  const rows = tx
    .selectFrom('post')
    .select('id')
    .where('id', 'in', ids)
    .where('hat', 'is not', null)
  const worn = (await rows.orderBy('id').execute()).map(({ id }) => id)
  await drawAnew(tx, worn, { hat: null })
  for (const id of worn) await logDrawn(tx, id, now)
}

async function drawAnew(tx: Tx, ids: readonly number[], change: { hat?: null }): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('post')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

async function logDrawn(tx: Tx, id: number, now: number) {
  const post = await loadForChange(tx, id)
  const place = { at: now, space_id: post.space_id, thread_id: post.thread_id }
  const labels = { before_label: post.content_label, after_label: post.content_label }
  await logChange(tx, { kind: 'edit', ...place, post_id: id, ...labels })
  return { post, place }
}
