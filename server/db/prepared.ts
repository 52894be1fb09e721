/** Queries that run on every page view: compiled once, run with other values. */
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

type Database = Kysely<Schema> | Transaction<Schema>

/**
 * A query written in SQL that both SQLite and PostgreSQL understand but for its placeholders.
 * `Values` are the values of its `?` in order, `Row` what it returns.
 */
export function prepared<Values extends readonly unknown[], Row>(text: string) {
  return async (db: Database, ...values: Values): Promise<Row[]> => {
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
    return rows
  }
}
