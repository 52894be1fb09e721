/** Whether labels say what they should: each with its clauses, each post under the label it needs. */
import { sql } from 'kysely'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import { readLabel, writeClause } from './clause.ts'
import type { LabelBook } from './label-book.ts'
import { relabel } from './relabel.ts'

interface Written {
  id: number
  clauses: string
  listed: string
}

/** The labels whose clauses, one by one, are not those of their text. */
export async function checkClauses(db: Reader | Tx): Promise<{ id: number; line: string }[]> {
  const { rows } = await sql<Written>`
    SELECT l.id, l.clauses, coalesce((
      SELECT group_concat(text, ' ') FROM (
        SELECT kind || CASE subject WHEN '' THEN '' ELSE ':' || subject END AS text
        FROM label_clause WHERE label_id = l.id ORDER BY text)), '') AS listed
    FROM label l`.execute(db)
  return rows
    .filter(({ clauses, listed }) => listed !== clauses.split(' ').sort().join(' '))
    .map(({ id, clauses, listed }) => ({
      id,
      line: `Label ${id} is "${clauses}", but its clauses are "${listed}".`,
    }))
}

/** Lists the clauses of a label anew from its text. */
export async function repairClauses(tx: Tx, id: number): Promise<void> {
  const { clauses } = await tx
    .selectFrom('label')
    .select('clauses')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('label_clause').where('label_id', '=', id).execute()
  for (const clause of readLabel(clauses)) {
    const [kind = '', ...subject] = writeClause(clause).split(':')
    await tx
      .insertInto('label_clause')
      .values({ kind, subject: subject.join(':'), label_id: id })
      .execute()
  }
}

/** The opening of every thread, by internal ids. */
export function listOpenings(reader: Reader): Promise<{ id: number; threadId: number }[]> {
  return reader
    .selectFrom('post')
    .select(['id', 'thread_id as threadId'])
    .where('position', '=', 0)
    .orderBy('id')
    .execute()
}

class OnlyLooked extends Error {
  constructor(readonly changed: number) {
    super('Rolled back on purpose')
  }
}

/**
 * How many posts of a thread, and of what depends on it, stand under a label that is not theirs.
 * With `repair` they get the right one; without, nothing is changed.
 */
export async function countMislabelled(
  parts: { writer: Writer; labels: LabelBook },
  openingId: number,
  options: { repair: boolean; now: number },
): Promise<number> {
  try {
    return await parts.writer.transact(async (tx) => {
      const changed = await relabel(tx, parts.labels, [openingId], options.now)
      if (!options.repair) throw new OnlyLooked(changed)
      return changed
    })
  } catch (error) {
    if (error instanceof OnlyLooked) return error.changed
    throw error
  }
}
