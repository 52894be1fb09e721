/** Counting everything anew, in short transactions, so that a running server is not held up. */
import { sql } from 'kysely'
import type { Tx } from '../db/transact.ts'
import { recountThreads } from './counts.ts'

/** Counts these threads anew, with their spaces, authors and reactions. */
export async function recountAll(tx: Tx, threads: readonly number[]): Promise<void> {
  await recountThreads(tx, threads)
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(threads)}))`
  await sql`DELETE FROM reaction_count WHERE thread_id IN ${these}
    OR post_id IN (SELECT id FROM post WHERE thread_id IN ${these})`.execute(tx)
  await sql`
    INSERT INTO reaction_count (post_id, kind, label_id, thread_id, count)
    SELECT r.post_id, r.kind, r.label_id, p.thread_id, count(*)
    FROM post p JOIN reaction r ON r.post_id = p.id WHERE p.thread_id IN ${these}
    GROUP BY r.post_id, r.kind, r.label_id`.execute(tx)
}

/** Takes away counts of what is not there at all, which counting thread by thread does not meet. */
export async function dropStrayCounts(tx: Tx): Promise<void> {
  await sql`DELETE FROM thread_label WHERE NOT EXISTS (
    SELECT 1 FROM post p WHERE p.thread_id = thread_label.thread_id)`.execute(tx)
  await sql`DELETE FROM space_label WHERE NOT EXISTS (
    SELECT 1 FROM thread t WHERE t.space_id = space_label.space_id)`.execute(tx)
  await sql`DELETE FROM author_label WHERE NOT EXISTS (
    SELECT 1 FROM post p WHERE p.author_id = author_label.author_id)`.execute(tx)
}
