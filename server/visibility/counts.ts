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

async function recountLabels(tx: Tx, these: ReturnType<typeof sql>): Promise<void> {
  const nobody = sql`(SELECT id FROM label WHERE clauses = 'nobody')`
  await sql`DELETE FROM thread_label WHERE thread_id IN ${these}`.execute(tx)
  await sql`
    INSERT INTO thread_label (thread_id, label_id, space_id, posts, last_at)
    SELECT p.thread_id, p.content_label, t.space_id, count(*), max(p.created_at)
    FROM post p JOIN thread t ON t.id = p.thread_id
    WHERE p.thread_id IN ${these} AND p.content_label NOT IN ${nobody}
    GROUP BY p.thread_id, p.content_label`.execute(tx)
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

/** A post that counted under another label before this transaction. */
export interface Moved {
  id: number
  threadId: number
  spaceId: number
  authorId: number
  isOpening: boolean
  from: number
}

/**
 * Counts posts that have moved from one label to another, none of them deleted. Unlike
 * `recountThreads` it costs no more for spaces and authors with much in them.
 */
export async function countMoved(tx: Tx, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  await recountLabels(tx, idsOf([...new Set(moved.map((post) => post.threadId))]))
  for (const { id, spaceId, authorId, isOpening, from } of moved) {
    const to = sql`(SELECT content_label FROM post WHERE id = ${id})`
    await sql`UPDATE author_label SET posts = posts - 1
      WHERE author_id = ${authorId} AND label_id = ${from}`.execute(tx)
    await sql`INSERT INTO author_label (author_id, label_id, posts) VALUES (${authorId}, ${to}, 1)
      ON CONFLICT (author_id, label_id) DO UPDATE SET posts = author_label.posts + 1`.execute(tx)
    if (!isOpening) continue
    await sql`UPDATE space_label SET openings = openings - 1
      WHERE space_id = ${spaceId} AND label_id = ${from}`.execute(tx)
    await sql`INSERT INTO space_label (space_id, label_id, openings) VALUES (${spaceId}, ${to}, 1)
      ON CONFLICT (space_id, label_id) DO UPDATE SET openings = space_label.openings + 1`.execute(
      tx,
    )
  }
  const authors = JSON.stringify([...new Set(moved.map((post) => post.authorId))])
  await sql`DELETE FROM author_label WHERE posts = 0
    AND author_id IN (SELECT value FROM json_each(${authors}))`.execute(tx)
  const spaces = JSON.stringify([...new Set(moved.map((post) => post.spaceId))])
  await sql`DELETE FROM space_label WHERE openings = 0
    AND space_id IN (SELECT value FROM json_each(${spaces}))`.execute(tx)
}
