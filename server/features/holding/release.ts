/** Posts that wait to be read before others see them: reading, releasing, and not forgetting them. */
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { arriveNow } from '../../visibility/arrival.ts'
import { relabel } from '../../visibility/relabel.ts'
import { indexPosts } from '../../visibility/search-index.ts'
import { tell } from '../notices/tell.ts'
import { noteWritten } from '../notices/written.ts'
import { redraw } from '../measures/measure.ts'
import { placeForReply } from '../posts/position.ts'

interface HeldRow {
  id: number
  publicId: string
  threadId: number
  parentId: number | null
  authorId: number
  again: 0 | 1
}

/**
 * Lets others see a post that waited (internal id): as if it had been written at this moment, unless
 * others had seen it before, or its author has answered it meanwhile. Its author is told. False when it does not wait any more.
 */
export async function releasePost(
  tx: Tx,
  { labels }: Pick<Forum, 'labels'>,
  { post, now }: { post: number; now: number },
): Promise<boolean> {
  const row = await findWaiting(tx, post)
  if (!row) return false
  await tx.updateTable('held_post').set({ released_at: now }).where('post_id', '=', post).execute()
  if (row.again === 0) {
    await putLast(tx, row, now)
    await forgetDrafts(tx, post)
  }
  await relabel(tx, labels, [post], now, 'audience')
  await indexPosts(tx, [post])
  await noteWritten(tx, post)
  const key = `post-released:${row.publicId}`
  await tell(tx, { member: row.authorId, kind: 'post-released', key, about: { post }, at: now })
  return true
}

/** Asks the author of a waiting post to change it; it goes on waiting. False when it does not. */
export async function askBeforeRelease(
  tx: Tx,
  { post, reason, now }: { post: number; reason: string; now: number },
): Promise<boolean> {
  const row = await findWaiting(tx, post)
  if (!row) return false
  await tx.updateTable('held_post').set({ asked: reason }).where('post_id', '=', post).execute()
  await redraw(tx, { post, now }, 'author')
  const key = `edit-asked:${row.publicId}:${now}`
  await tell(tx, { member: row.authorId, kind: 'edit-asked', key, about: { post }, at: now })
  return true
}

async function findWaiting(tx: Tx, post: number): Promise<HeldRow | null> {
  const row = await tx
    .selectFrom('held_post')
    .innerJoin('post', 'post.id', 'held_post.post_id')
    .select(['post.id', 'post.public_id as publicId', 'post.thread_id as threadId'])
    .select(['post.parent_id as parentId', 'post.author_id as authorId', 'held_post.again'])
    .where('post.id', '=', post)
    .where('post.deleted_at', 'is', null)
    .where('held_post.released_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

// Its time begins now: a list shows it as new, and it stands after what was written meanwhile.
async function putLast(tx: Tx, { id, threadId, parentId }: HeldRow, now: number): Promise<void> {
  await arriveNow(tx, id)
  const answer = await tx
    .selectFrom('post')
    .select('id')
    .where('parent_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (answer) return
  const place = parentId === null ? {} : await placeForReply(tx, threadId, parentId)
  await tx
    .updateTable('post')
    .set((eb) => ({ ...place, created_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

// What its author changed while nobody could read it is nobody's business.
async function forgetDrafts(tx: Tx, post: number): Promise<void> {
  await tx.deleteFrom('revision_mention').where('post_id', '=', post).execute()
  await tx.deleteFrom('revision_quote').where('post_id', '=', post).execute()
  await tx.deleteFrom('revision_link').where('post_id', '=', post).execute()
  await tx.deleteFrom('revision').where('post_id', '=', post).execute()
  await tx.updateTable('post').set({ edited_at: null }).where('id', '=', post).execute()
}
