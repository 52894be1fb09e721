/** Whether the index of words has what the posts say. One line for each post where it has not. */
import { sql } from 'kysely'
import { thenRest } from '../db/then-rest.ts'
import type { Reader } from '../db/open.ts'
import { prepared } from '../db/prepared.ts'
import { indexRowOf } from './search-index.ts'

interface Row {
  id: number
  parentId: number | null
  html: string
  title: string
  deletedAt: number | null
  keptTitle: string | null
  keptBody: string | null
}

const rowsAfter = prepared<[number, number], Row>(`
  SELECT p.id, p.parent_id AS parentId, p.html, t.title, p.deleted_at AS deletedAt,
    w.title AS keptTitle, w.body AS keptBody
  FROM post p JOIN thread t ON t.id = p.thread_id
    LEFT JOIN search_place s ON s.post_id = p.id LEFT JOIN search_words w ON w.rowid = s.place
  WHERE p.id > ? ORDER BY p.id LIMIT ?`)

const perLot = 500

/** Internal ids of the posts that are found by other words than theirs, or not by theirs. */
export async function listMisindexed(reader: Reader): Promise<number[]> {
  const wrong: number[] = []
  for (let last = 0; ;) {
    const rows = await thenRest(() => rowsAfter(reader, last, perLot))
    for (const row of rows) if (!isIndexed(row)) wrong.push(row.id)
    if (rows.length < perLot) return wrong
    last = rows.at(-1)!.id
  }
}

function isIndexed(row: Row): boolean {
  if (row.deletedAt !== null) return row.keptTitle === null
  const { title, body } = indexRowOf(row)
  return row.keptTitle === title && row.keptBody === body
}

/** Words in the index that belong to no post. */
export async function countStrayWords(reader: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM search_words
    WHERE rowid NOT IN (SELECT place FROM search_place)`.execute(reader)
  return rows[0]!.count
}

/**
 * Has a connection look at the index as it is now. SQLite's check of the file goes by what the
 * connection remembers of it, and takes that for damage when another has written since.
 */
export async function refreshIndex(reader: Reader): Promise<void> {
  await sql`SELECT 1 FROM search_words WHERE search_words MATCH 'a' LIMIT 1`.execute(reader)
}
