/** What every workload gets: the scenario, its database, and who may be asked for what. */
import path from 'node:path'
import Database from 'better-sqlite3'
import { databaseName } from '../../server/db/open.ts'
import { tokenOf } from './data/around.ts'
import type { Scenario } from './scenario.ts'

export interface Context {
  scenario: Scenario
  /** A copy of the made-up forum, for the benchmark to write into. */
  dataDir: string
  /** How often, and for how many seconds, each side of a comparison runs. */
  rounds: number
  seconds: number
  /** Where Node's profiler writes about the forum, or null. */
  profileDir: string | null
}

export interface Signed {
  id: number
  cookie: string
}

/** Flags for Node that make the forum write a profile when it ends. */
export function profileFlags({ profileDir }: Context, name: string): string[] {
  return profileDir ? ['--cpu-prof', `--cpu-prof-dir=${path.join(profileDir, name)}`] : []
}

/** `count` members spread over all of them, from the busiest to the quietest, signed in. */
export function listMembers({ scenario }: Context, count: number): Signed[] {
  const step = scenario.members / count
  return Array.from({ length: Math.min(count, scenario.members) }, (_, index) => {
    const id = 1 + Math.floor(index * step)
    return { id, cookie: `session=${tokenOf(id)}` }
  })
}

/** Runs a query on the database as it stands. */
export function query<Row>({ dataDir }: Context, sql: string, ...values: unknown[]): Row[] {
  const db = new Database(path.join(dataDir, databaseName), { readonly: true })
  try {
    return db.prepare<unknown[], Row>(sql).all(...values)
  } finally {
    db.close()
  }
}

/** Public ids of threads that every member may read, with at least and at most so many posts. */
export function listThreads(
  context: Context,
  size: { from: number; to: number; space?: string },
): string[] {
  const rows = query<{ id: string }>(
    context,
    `SELECT t.public_id AS id FROM thread t JOIN post p ON p.thread_id = t.id
     JOIN space s ON s.id = t.space_id WHERE s.access = 'members' AND s.slug LIKE ? AND EXISTS (
       SELECT 1 FROM post o JOIN label l ON l.id = o.content_label
       WHERE o.thread_id = t.id AND o.position = 0
       AND l.clauses = 'audience:members space:' || t.space_id)
     GROUP BY t.id HAVING count(*) BETWEEN ? AND ? ORDER BY t.id`,
    size.space ?? '%',
    size.from,
    size.to,
  )
  return rows.map((row) => row.id)
}

/** Every so-many-th of a list, so that `count` remain. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]!)
}
