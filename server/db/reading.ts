/** The handle that reads: in the process, and in the thread beside it. */
import Database from 'better-sqlite3'

/** As much of the file as SQLite maps, in bytes; what lies beyond is read piece by piece. */
const mapped = 2 ** 31 - 1

/**
 * Opens what has been committed. The file is mapped into memory, where the system keeps what is read
 * often, for every handle: a cache of one's own is private, and forgotten with each commit elsewhere.
 */
export function openReading(file: string): Database.Database {
  const db = new Database(file, { readonly: true })
  db.pragma('busy_timeout = 500')
  db.pragma('cache_size = -8000')
  db.pragma(`mmap_size = ${mapped}`)
  return db
}
