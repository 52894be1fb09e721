/** Our own door to SQLite for Kysely: one writer with a fair queue, one reader without, statements kept. */
import { AsyncLocalStorage } from 'node:async_hooks'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** Set while a transaction's callback runs, so that the root handle inside it fails instead of hanging. */
export const transactionScope = new AsyncLocalStorage<{ open: boolean }>()

const statementsKept = 500

interface Kept {
  statement: Database.Statement
  /** Names of the columns of a query, null for a statement that returns no rows. */
  names: readonly string[] | null
}

class Connection implements DatabaseConnection {
  #db: Database.Database
  #statements = new Map<string, Kept>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  // What the statement throws rejects the promise.
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return new Promise((resolve) => resolve(this.#run<R>(query)))
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const { statement, names } = this.#statement(query.sql)
    if (names) {
      const rows = statement.all(...query.parameters) as unknown[][]
      return { rows: rows.map((row) => namedRow(names, row)) as R[] }
    }
    const { changes, lastInsertRowid } = statement.run(...query.parameters)
    return {
      rows: [],
      numAffectedRows: BigInt(changes),
      insertId: BigInt(lastInsertRowid),
    }
  }

  #statement(sql: string): Kept {
    let kept = this.#statements.get(sql)
    if (!kept) {
      if (this.#statements.size >= statementsKept) this.#statements.clear()
      const statement = this.#db.prepare(sql)
      const names = statement.reader ? statement.columns().map((column) => column.name) : null
      // Arrays, because making wide objects in native code takes twice as long as here.
      kept = { statement: names ? statement.raw(true) : statement, names }
      this.#statements.set(sql, kept)
    }
    return kept
  }

  // An open iterator would make the handle refuse every write.

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await Promise.reject(new Error('Streaming is not used: read pages instead.'))
  }
}

/** A row by the names of its columns. */
export function namedRow(
  names: readonly string[],
  values: readonly unknown[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let index = 0; index < names.length; index += 1) row[names[index]!] = values[index]
  return row
}

class SerialDriver implements Driver {
  #db: Database.Database
  #connection: Connection
  #queue: (() => void)[] = []
  #busy = false

  constructor(db: Database.Database) {
    this.#db = db
    this.#connection = new Connection(db)
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    if (this.#db.readonly) return Promise.resolve(this.#connection)
    if (transactionScope.getStore()?.open) {
      return Promise.reject(new Error('The root handle was used inside a transaction.'))
    }
    if (!this.#busy) {
      this.#busy = true
      return Promise.resolve(this.#connection)
    }
    return new Promise((resolve) => this.#queue.push(() => resolve(this.#connection)))
  }

  releaseConnection(): Promise<void> {
    if (!this.#db.readonly) {
      const next = this.#queue.shift()
      if (next) next()
      else this.#busy = false
    }
    return Promise.resolve()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  destroy(): Promise<void> {
    this.#db.close()
    return Promise.resolve()
  }
}

class Adapter extends SqliteAdapter {
  // A failed migration then leaves nothing behind.
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** The dialect over an open better-sqlite3 handle. Never touch the handle beside it. */
export function serialSqlite(db: Database.Database): Dialect {
  return sqliteOver(() => new SerialDriver(db))
}

/** The dialect over whatever drives a handle. */
export function sqliteOver(createDriver: () => Driver): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver,
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
