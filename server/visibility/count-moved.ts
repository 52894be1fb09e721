/** Counts of posts that have moved from one label to another, many at once. */
import { sql } from 'kysely'
import type { Tx } from '../db/transact.ts'
import { recountLabels } from './counts.ts'

/** A post that counted under another label before this transaction. */
export interface Moved {
  threadId: number
  spaceId: number
  authorId: number
  isOpening: boolean
  /** True for what is deleted: it is counted among nobody's posts any more. */
  deleted: boolean
  from: number
  to: number
}

/**
 * Counts these posts under the labels they have now. Unlike counting anew, it costs no more for
 * spaces and authors with much in them.
 */
export async function countMoved(tx: Tx, all: readonly Moved[]): Promise<void> {
  const moved = all.filter((post) => post.from !== post.to)
  if (moved.length === 0) return
  await recountLabels(tx, idsOf(moved.map((post) => post.threadId)))
  const authors = new Differences()
  const spaces = new Differences()
  for (const { authorId, spaceId, isOpening, deleted, from, to } of moved) {
    authors.add(authorId, from, -1)
    if (!deleted) authors.add(authorId, to, 1)
    if (!isOpening) continue
    spaces.add(spaceId, from, -1)
    spaces.add(spaceId, to, 1)
  }
  await sql`
    INSERT INTO author_label (author_id, label_id, posts)
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
    FROM json_each(${authors.rows()}) WHERE true
    ON CONFLICT (author_id, label_id) DO UPDATE SET posts = author_label.posts + excluded.posts`.execute(
    tx,
  )
  await sql`
    INSERT INTO space_label (space_id, label_id, openings)
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
    FROM json_each(${spaces.rows()}) WHERE true
    ON CONFLICT (space_id, label_id)
    DO UPDATE SET openings = space_label.openings + excluded.openings`.execute(tx)
  await sql`DELETE FROM author_label WHERE posts = 0
    AND author_id IN ${idsOf(moved.map((post) => post.authorId))}`.execute(tx)
  await sql`DELETE FROM space_label WHERE openings = 0
    AND space_id IN ${idsOf(moved.map((post) => post.spaceId))}`.execute(tx)
}

function idsOf(ids: readonly number[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`
}

/** What changes by how much, for each owner and label; what comes to nothing is left out. */
class Differences {
  #by = new Map<string, number>()

  add(owner: number, label: number, by: number): void {
    const key = `${owner} ${label}`
    this.#by.set(key, (this.#by.get(key) ?? 0) + by)
  }

  /** As JSON: rows of owner, label and difference. */
  rows(): string {
    const rows = [...this.#by].filter(([, by]) => by !== 0)
    return JSON.stringify(rows.map(([key, by]) => [...key.split(' ').map(Number), by]))
  }
}
