/** The reading thread: one query after the other, on a handle of its own that cannot write. */
import { parentPort, workerData } from 'node:worker_threads'
import type Database from 'better-sqlite3'
import { openReading } from '../reading.ts'
import type { Answer, Order, ThreadData } from './messages.ts'

const { file } = workerData as ThreadData
const db = openReading(file)

interface Kept {
  statement: Database.Statement<unknown[], unknown[]>
  names: readonly string[]
}

const statements = new Map<string, Kept>()

function prepare(sql: string): Kept {
  const known = statements.get(sql)
  if (known) return known
  const statement = db.prepare<unknown[], unknown[]>(sql).raw(true)
  const kept = { statement, names: statement.columns().map((column) => column.name) }
  statements.set(sql, kept)
  return kept
}

function answer({ sql, values }: Order): Answer {
  try {
    const { statement, names } = prepare(sql)
    return { names, values: statement.all(...values).flat() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)))
