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

class Connection implements DatabaseConnection {
  #db: Database.Database
  #statements = new Map<string, Database.Statement>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return Promise.resolve(this.#run<R>(query))
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.#statement(query.sql)
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(...query.parameters)
    return {
      rows: [],
      numAffectedRows: BigInt(changes),
      insertId: BigInt(lastInsertRowid),
    }
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      if (this.#statements.size >= statementsKept) this.#statements.clear()
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  // An open iterator would make the handle refuse every write.
  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await Promise.reject(new Error('Streaming is not used: read pages instead.'))
  }
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
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new SerialDriver(db),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
