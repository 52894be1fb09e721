/** Changing posts: edit, reactions. Reading is the visibility module's. */
import { sql } from 'kysely'
import type { Hat, ReactionKind } from '../../../shared/vocabulary.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { Conflict, Forbidden, NotFound } from '../../errors.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { reactionLabel, recountReactions } from '../../visibility/reaction-label.ts'
import { relabel } from '../../visibility/relabel.ts'
import { indexPosts } from '../../visibility/search-index.ts'
import { noteRewritten } from '../notices/written.ts'
import { lookAtEdit } from '../measures/after-edit.ts'
import { findMeasure } from '../measures/measure.ts'
import { bindPictures, lookAtPictures } from '../pictures/store.ts'
import { insertReferences } from './insert-post.ts'
import type { PreparedBody } from './prepare-body.ts'

/** The stored row a change works on; the caller has found the post as its viewer. */
export async function loadForChange(tx: Tx, id: number) {
  return tx
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .select([
      'post.id',
      'post.thread_id',
      'post.parent_id',
      'post.body',
      'post.html',
      'post.content_note',
      'post.hat',
      'post.created_at',
      'post.edited_at',
      'post.deleted_at',
      'post.content_label',
      'thread.space_id',
    ])
    .where('post.id', '=', id)
    .executeTakeFirstOrThrow()
}

interface EditedPost {
  id: number
  prepared: PreparedBody
  contentNote: string | null
  /** As whom the writer speaks; left out it stays. */
  hat?: Hat | null | undefined
  /** When the text that was changed had last been edited; left out when that does not matter. */
  seen?: string | undefined
  now: number
}

/**
 * Puts a new text in place of the old one, which goes to the history; a hat leaves no trace.
 * @throws NotFound for a post deleted meanwhile, Forbidden for one removed, Conflict for one edited
 * since it was seen.
 */
export async function editPost(tx: Tx, book: LabelBook, change: EditedPost): Promise<void> {
  const before = await loadForChange(tx, change.id)
  if (before.deleted_at !== null) throw new NotFound()
  if (await findMeasure(tx, 'removed', change.id)) throw new Forbidden('measure.removedEdit')
  if (change.seen !== undefined && change.seen !== String(before.edited_at ?? '')) {
    throw new Conflict('error.conflict.edited')
  }
  const { prepared, contentNote, hat = before.hat } = change
  const isSameText = before.body === prepared.body && before.content_note === contentNote
  if (isSameText && hat === before.hat) return
  if (!isSameText) {
    await putText(tx, book, before, change)
    await lookAtEdit(tx, { labels: book }, { post: change.id, now: change.now })
  }
  await tx
    .updateTable('post')
    .set((eb) => ({ hat, version: eb('version', '+', 1) }))
    .where('id', '=', change.id)
    .execute()
  const after = await loadForChange(tx, change.id)
  await logChange(tx, {
    kind: 'edit',
    at: change.now,
    space_id: after.space_id,
    thread_id: after.thread_id,
    post_id: change.id,
    before_label: before.content_label,
    after_label: after.content_label,
  })
}

type Stored = Awaited<ReturnType<typeof loadForChange>>

async function putText(tx: Tx, book: LabelBook, before: Stored, change: EditedPost): Promise<void> {
  await keepRevision(tx, before)
  const { body, html, renderer } = change.prepared
  await tx
    .updateTable('post')
    .set({ body, html, renderer, content_note: change.contentNote, edited_at: change.now })
    .where('id', '=', change.id)
    .execute()
  await forgetReferences(tx, change.id)
  await insertReferences(tx, change.id, change.prepared)
  await lookAtPictures(tx, [change.id], change.now)
  await bindPictures(tx, change.id, change.prepared.pictures)
  await indexPosts(tx, [change.id])
  await relabel(tx, book, [change.id], change.now)
  await noteRewritten(tx, change.id)
}

async function keepRevision(tx: Tx, before: Stored): Promise<void> {
  const { number } = await tx
    .selectFrom('revision')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('number'))
    .where('post_id', '=', before.id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('revision')
    .values({
      post_id: before.id,
      number: number + 1,
      body: before.body,
      html: before.html,
      content_note: before.content_note,
      written_at: before.edited_at ?? before.created_at,
    })
    .execute()
  await keepReferences(tx, before.id, number + 1)
}

// What a version referred to binds who may read it, as it bound who could read the post.
async function keepReferences(tx: Tx, id: number, number: number): Promise<void> {
  await sql`INSERT INTO revision_mention (post_id, number, member_id, written)
    SELECT post_id, ${number}, member_id, written FROM post_mention WHERE post_id = ${id}`.execute(
    tx,
  )
  await sql`INSERT INTO revision_quote (post_id, number, source_id)
    SELECT post_id, ${number}, source_id FROM post_quote WHERE post_id = ${id}`.execute(tx)
  const targets = sql`path, target_post_id, target_member_id, target_space_id`
  await sql`INSERT INTO revision_link (post_id, number, ${targets})
    SELECT post_id, ${number}, ${targets} FROM post_link WHERE post_id = ${id}`.execute(tx)
}

/** Forgets what a text refers to, before another takes its place or none does. */
export async function forgetReferences(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('post_mention').where('post_id', '=', id).execute()
  await tx.deleteFrom('post_quote').where('post_id', '=', id).execute()
  await tx.deleteFrom('post_link').where('post_id', '=', id).execute()
}

/** Adds or takes back a reaction; doing so twice changes nothing. */
export async function setReaction(
  tx: Tx,
  book: LabelBook,
  change: { postId: number; memberId: number; kind: ReactionKind; on: boolean; now: number },
): Promise<void> {
  const post = await loadForChange(tx, change.postId)
  const of = { post_id: change.postId, member_id: change.memberId, kind: change.kind }
  const label = await reactionLabel(tx, book, post.content_label, change.memberId)
  const changed = change.on
    ? await tx
        .insertInto('reaction')
        .values({ ...of, label_id: label, created_at: change.now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
    : await tx
        .deleteFrom('reaction')
        .where('post_id', '=', of.post_id)
        .where('member_id', '=', of.member_id)
        .where('kind', '=', of.kind)
        .executeTakeFirst()
  const rows =
    'numDeletedRows' in changed ? changed.numDeletedRows : changed.numInsertedOrUpdatedRows
  if (!rows) return
  await recountReactions(tx, [post.id])
  // Under the label of the reaction: who may not count it is sent nothing.
  await logChange(tx, {
    kind: 'reaction',
    at: change.now,
    space_id: post.space_id,
    thread_id: post.thread_id,
    post_id: post.id,
    before_label: label,
    after_label: label,
  })
}
