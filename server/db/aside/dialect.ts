/**
 * Reading aside: in a thread of its own with a handle of its own, while the process answers others.
 * To those who ask it is a reader like any other.
 */
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { namedRow, sqliteOver } from '../dialect.ts'
import type { ReadingThread } from './reading-thread.ts'

class Connection implements DatabaseConnection {
  #thread: ReadingThread

  constructor(thread: ReadingThread) {
    this.#thread = thread
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { names, values } = await this.#thread.ask({ sql, values: parameters })
    const rows: R[] = []
    for (let from = 0; from < values.length; from += names.length) {
      rows.push(namedRow(names, values.slice(from, from + names.length)) as R)
    }
    return { rows }
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await Promise.reject(new Error('Streaming is not used: read pages instead.'))
  }
}

class AsideDriver implements Driver {
  #connection: Connection

  constructor(thread: ReadingThread) {
    this.#connection = new Connection(thread)
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(this.#connection)
  }

  async releaseConnection(): Promise<void> {}

  beginTransaction(): Promise<void> {
    return Promise.reject(new Error('Nothing is written aside.'))
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/** The dialect over a thread; whoever made the thread ends it. */
export function asideSqlite(thread: ReadingThread): Dialect {
  return sqliteOver(() => new AsideDriver(thread))
}
