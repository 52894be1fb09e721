import path from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { serialSqlite } from './dialect.ts'
import { databaseName, type Reader } from './open.ts'
import type { Schema } from './schema.ts'

/** A reading handle of its own, in which temporary tables and views stand before the database's. */
export interface Overlay {
  reader: Reader
  /** Changes temporary tables; the database cannot be written through it. */
  run(statement: string, ...values: unknown[]): void
  close(): Promise<void>
}

/**
 * Opens the database of `dataDir` once more, with what is to stand before its tables. `setUp` may ask
 * for a column of texts and returns statements.
 */
export function openOverlay(
  dataDir: string,
  setUp: (list: (query: string) => string[]) => string,
): Overlay {
  const db = new Database(path.join(dataDir, databaseName), { readonly: true })
  db.pragma('busy_timeout = 500')
  db.exec(setUp((query) => db.prepare<[], string>(query).pluck().all()))
  const reader = new Kysely<Schema>({ dialect: serialSqlite(db) })
  return {
    reader,
    run: (statement, ...values) => void db.prepare(statement).run(...values),
    close: async () => {
      await reader.destroy()
      db.close()
    },
  }
}
