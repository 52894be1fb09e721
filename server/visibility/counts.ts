/** Counts kept for each label, so that a viewer's count is a sum over the labels they hold. */
import { sql } from 'kysely'
import type { Tx } from '../db/transact.ts'

export interface Counted {
  spaceId: number
  threadId: number
  authorId: number
  label: number
  at: number
  isOpening: boolean
}

/** Counts a post that has just been written. */
export async function countPost(tx: Tx, post: Counted): Promise<void> {
  await tx
    .insertInto('thread_label')
    .values({
      thread_id: post.threadId,
      label_id: post.label,
      space_id: post.spaceId,
      posts: 1,
      last_at: post.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['thread_id', 'label_id']).doUpdateSet({
        posts: sql`thread_label.posts + 1`,
        last_at: sql`max(thread_label.last_at, excluded.last_at)`,
      }),
    )
    .execute()
  await tx
    .insertInto('author_label')
    .values({ author_id: post.authorId, label_id: post.label, posts: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['author_id', 'label_id'])
        .doUpdateSet({ posts: sql`author_label.posts + 1` }),
    )
    .execute()
  if (!post.isOpening) return
  await tx
    .insertInto('space_label')
    .values({ space_id: post.spaceId, label_id: post.label, openings: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['space_id', 'label_id'])
        .doUpdateSet({ openings: sql`space_label.openings + 1` }),
    )
    .execute()
}

/**
 * Counts threads anew after labels in them changed, with the spaces they stand in and the authors
 * who wrote in them. Deleted posts count for nobody.
 */
export async function recountThreads(tx: Tx, threads: readonly number[]): Promise<void> {
  if (threads.length === 0) return
  const these = idsOf(threads)
  await recountLabels(tx, these)
  await recountSpaces(tx, these)
  await recountAuthors(tx, these)
}

function idsOf(threads: readonly number[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(threads)}))`
}

/** Counts threads anew, given their internal ids as a list of SQL; spaces and authors stay. */
export async function recountLabels(tx: Tx, these: ReturnType<typeof sql>): Promise<void> {
  const nobody = sql`(SELECT id FROM label WHERE clauses = 'nobody')`
  await sql`DELETE FROM thread_label WHERE thread_id IN ${these}`.execute(tx)
  await sql`
    INSERT INTO thread_label (thread_id, label_id, space_id, posts, last_at)
    SELECT p.thread_id, p.content_label, t.space_id, count(*), max(p.created_at)
    FROM post p JOIN thread t ON t.id = p.thread_id
    WHERE p.thread_id IN ${these} AND p.content_label NOT IN ${nobody}
    GROUP BY p.thread_id, p.content_label`.execute(tx)
}

/**
 * Takes posts that nobody saw out of what their authors are counted to have written, just before
 * they are deleted: their label does not change with that, so nothing else would.
 */
export async function uncountHidden(tx: Tx, posts: readonly number[]): Promise<void> {
  const these = idsOf(posts)
  const nobody = sql`(SELECT id FROM label WHERE clauses = 'nobody')`
  await sql`
    UPDATE author_label SET posts = posts - (
      SELECT count(*) FROM post p WHERE p.author_id = author_label.author_id
        AND p.content_label = author_label.label_id AND p.id IN ${these})
    WHERE label_id = ${nobody}
      AND author_id IN (SELECT author_id FROM post WHERE id IN ${these})`.execute(tx)
  await sql`DELETE FROM author_label WHERE posts = 0 AND label_id = ${nobody}`.execute(tx)
}

async function recountSpaces(tx: Tx, threads: ReturnType<typeof sql>): Promise<void> {
  const spaces = sql`(SELECT DISTINCT space_id FROM thread WHERE id IN ${threads})`
  await sql`DELETE FROM space_label WHERE space_id IN ${spaces}`.execute(tx)
  await sql`
    INSERT INTO space_label (space_id, label_id, openings)
    SELECT t.space_id, p.content_label, count(*)
    FROM thread t JOIN post p ON p.thread_id = t.id AND p.position = 0
    WHERE t.space_id IN ${spaces}
    GROUP BY t.space_id, p.content_label`.execute(tx)
}

async function recountAuthors(tx: Tx, threads: ReturnType<typeof sql>): Promise<void> {
  const authors = sql`(SELECT DISTINCT author_id FROM post WHERE thread_id IN ${threads})`
  await sql`DELETE FROM author_label WHERE author_id IN ${authors}`.execute(tx)
  await sql`
    INSERT INTO author_label (author_id, label_id, posts)
    SELECT author_id, content_label, count(*) FROM post
    WHERE author_id IN ${authors} AND deleted_at IS NULL
    GROUP BY author_id, content_label`.execute(tx)
}
