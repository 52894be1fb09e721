/** The index of words: kept in the transaction that writes, edits, renders or deletes a post. */
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Tx } from '../db/transact.ts'
import { eachWord } from '../html/each-word.ts'
import { textOf } from '../html/text-of.ts'

/** Posts of one moment; places are moments times this. */
export const perMoment = 4096

/**
 * Puts the words of these posts, by internal id, into the index in place of those that stood there.
 * What a post quotes of another is left out: it is found where it was written. Titles stand with
 * the openings, and so are found by those alone who see the opening.
 */
export async function indexPosts(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await indexRows(tx, await postRows(tx).where('post.id', 'in', ids).execute())
}

const perLot = 500

/** The same for all posts; for a database that has no index yet. */
export async function indexEverything(tx: Kysely<Schema>): Promise<void> {
  for (let last = 0; ;) {
    const rows = await postRows(tx).where('post.id', '>', last).limit(perLot).execute()
    await indexRows(tx, rows)
    if (rows.length < perLot) return
    last = rows.at(-1)!.id
  }
}

function postRows(tx: Kysely<Schema>) {
  return tx
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .leftJoin('search_place', 'search_place.post_id', 'post.id')
    .select([
      'post.id',
      'post.parent_id as parentId',
      'post.html',
      'post.created_at as at',
      'post.deleted_at as deletedAt',
      'thread.title',
      'search_place.place',
    ])
    .orderBy('post.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof postRows>['execute']>>[number]

async function indexRows(tx: Kysely<Schema>, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const { place } = row
    if (place !== null)
      await sql`DELETE FROM search_words WHERE rowid = CAST(${place} AS INTEGER)`.execute(tx)
    if (row.deletedAt !== null) {
      await tx.deleteFrom('search_place').where('post_id', '=', row.id).execute()
      continue
    }
    const at = place ?? (await takePlace(tx, row))
    const { title, body } = indexRowOf(row)
    await sql`INSERT INTO search_words (rowid, title, body)
      VALUES (CAST(${at} AS INTEGER), ${title}, ${body})`.execute(tx)
  }
}

/** The words of a post as they stand in the index. */
export function indexRowOf(row: Pick<Row, 'parentId' | 'title' | 'html'>): {
  title: string
  body: string
} {
  const title = row.parentId === null ? row.title : ''
  return { title: wordsIn(title), body: wordsIn(indexedText(row.html)) }
}

/** What of a rendered post is searched, and shown of it where it is found. */
export function indexedText(html: string): string {
  return textOf(html, ['figure'])
}

function wordsIn(text: string): string {
  return Array.from(eachWord(text), ({ word }) => word).join(' ')
}

async function takePlace(tx: Kysely<Schema>, { id, at }: Row): Promise<number> {
  const first = at * perMoment
  const { newest } = await tx
    .selectFrom('search_place')
    .select((eb) => eb.fn.max('place').as('newest'))
    .where('place', '>=', first)
    .where('place', '<', first + perMoment)
    .executeTakeFirstOrThrow()
  const next = newest === null ? first : newest + 1
  const place = next < first + perMoment ? next : await freePlaceAfter(tx, next - 1)
  await tx.insertInto('search_place').values({ place, post_id: id }).execute()
  return place
}

// Thousands of posts of one moment, as a conversation without times may have: they go on into the
// next one.
async function freePlaceAfter(tx: Kysely<Schema>, place: number): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    SELECT a.place + 1 AS place FROM search_place a
    WHERE a.place >= ${place}
      AND NOT EXISTS (SELECT 1 FROM search_place b WHERE b.place = a.place + 1)
    ORDER BY a.place LIMIT 1`.execute(tx)
  return rows[0]!.place
}

/** Takes words out of the index that belong to no post. */
export async function dropStrayWords(tx: Tx): Promise<void> {
  await sql`DELETE FROM search_words WHERE rowid NOT IN (SELECT place FROM search_place)`.execute(
    tx,
  )
}
