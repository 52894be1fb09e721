/** The database: one file, a writing handle behind a queue and a reading handle beside it. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { serialSqlite } from './dialect.ts'
import { openReading } from './reading.ts'
import type { Schema } from './schema.ts'

/** Reads what has been committed; it cannot write. */
export type Reader = Kysely<Schema>

export interface Handles {
  file: string
  /** Used by transact and migrate only. */
  writer: Kysely<Schema>
  reader: Reader
  close(): Promise<void>
}

/** Name of the database inside the data folder. */
export const databaseName = 'alongside.db'

/** Opens the database of `dataDir`, making folder and file when there are none. */
export function openDatabase(dataDir: string): Handles {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = path.join(dataDir, databaseName)
  const writing = new Database(file)
  // FULL: an acknowledged post survives a power cut. The time-out is short because waiting blocks
  // the process; only the command line ever writes beside a running server.
  writing.pragma('journal_mode = WAL')
  writing.pragma('synchronous = FULL')
  writing.pragma('foreign_keys = ON')
  writing.pragma('busy_timeout = 500')
  writing.pragma('cache_size = -16000')
  const reading = openReading(file)
  const writer = new Kysely<Schema>({ dialect: serialSqlite(writing) })
  const reader = new Kysely<Schema>({ dialect: serialSqlite(reading) })
  return {
    file,
    writer,
    reader,
    close: async () => {
      // Kysely closes a handle only when it has been used. The writer goes last: only a handle
      // that may write can empty the write-ahead log into the database.
      await reader.destroy()
      reading.close()
      await writer.destroy()
      writing.close()
    },
  }
}
