/** The labels of reactions: that of the post, and the guard of who reacted. */
import { sql } from 'kysely'
import type { Tx } from '../db/transact.ts'
import { readLabel } from './clause.ts'
import type { LabelBook } from './label-book.ts'
import { apartOf } from './references.ts'

/** The label of a member's reaction to a post with this content label. */
export async function reactionLabel(
  tx: Tx,
  book: LabelBook,
  contentLabel: number,
  member: number,
): Promise<number> {
  const apart = await apartOf(tx, member)
  if (apart.length === 0) return contentLabel
  const { clauses } = await tx
    .selectFrom('label')
    .select('clauses')
    .where('id', '=', contentLabel)
    .executeTakeFirstOrThrow()
  return book.intern(tx, [...readLabel(clauses), ...apart])
}

/** Gives a post's reactions the labels that follow from its own, and counts them anew. */
export async function relabelReactions(tx: Tx, book: LabelBook, postId: number): Promise<void> {
  const rows = await tx
    .selectFrom('reaction')
    .innerJoin('post', 'post.id', 'reaction.post_id')
    .select(['reaction.member_id', 'reaction.kind', 'reaction.label_id', 'post.content_label'])
    .where('post_id', '=', postId)
    .execute()
  let changed = false
  for (const row of rows) {
    const label = await reactionLabel(tx, book, row.content_label, row.member_id)
    if (label === row.label_id) continue
    changed = true
    await tx
      .updateTable('reaction')
      .set({ label_id: label })
      .where('post_id', '=', postId)
      .where('member_id', '=', row.member_id)
      .where('kind', '=', row.kind)
      .execute()
  }
  if (changed) await recountReactions(tx, postId)
}

/** Counts a post's reactions for each kind and label. */
export async function recountReactions(tx: Tx, postId: number): Promise<void> {
  await tx.deleteFrom('reaction_count').where('post_id', '=', postId).execute()
  await sql`
    INSERT INTO reaction_count (post_id, kind, label_id, thread_id, count)
    SELECT r.post_id, r.kind, r.label_id, p.thread_id, count(*)
    FROM reaction r JOIN post p ON p.id = r.post_id
    WHERE r.post_id = ${postId} GROUP BY r.kind, r.label_id`.execute(tx)
}
