/** What is asked of the database, and whether it goes through whole tables for it. */
import path from 'node:path'
import Database from 'better-sqlite3'
import { vi } from 'vitest'
import { databaseName } from '../../server/db/open.ts'

/** Every statement that is run in this process while something is done; restores all mocks after it. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const asked = new Set<string>()
  const probe = new Database(':memory:')
  const statement = Object.getPrototypeOf(probe.prepare('SELECT 1')) as Database.Statement
  for (const name of ['all', 'run'] as const) {
    const original = Reflect.get(statement, name) as (...values: unknown[]) => never
    vi.spyOn(statement, name).mockImplementation(function (this: Database.Statement, ...values) {
      asked.add(this.source)
      return original.apply(this, values)
    })
  }
  try {
    await act()
  } finally {
    vi.restoreAllMocks()
    probe.close()
  }
  return [...asked]
}

/** The steps of a statement's plan, such as "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)". */
export function stepsOf(dataDir: string, source: string): string[] {
  const db = new Database(path.join(dataDir, databaseName), { readonly: true })
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
  const rows = plan.all(...Array.from(source.matchAll(/\?/g), () => null))
  db.close()
  return rows.map(({ detail }) => detail)
}

/**
 * For each statement that goes through one of the tables `growing` from end to end, a line with that
 * step of its plan. Going along a whole index counts only when `indexes` says so.
 */
export function wholeTables(
  dataDir: string,
  statements: readonly string[],
  { growing, indexes = false }: { growing: readonly string[]; indexes?: boolean },
): string[] {
  const step = indexes ? /^SCAN "?(\w+)"?/ : /^SCAN "?(\w+)"?(?! .*INDEX)/
  return statements.flatMap((source) => {
    // Temporary tables are those of a preview, as small as what its one member wrote.
    if (!/^\s*(?:select|with|update|delete)/i.test(source) || /\btemp\./.test(source)) return []
    const tables = tablesIn(source)
    return stepsOf(dataDir, source).flatMap((detail) => {
      const [, name = ''] = step.exec(detail) ?? []
      return growing.includes(tables.get(name) ?? '') ? [`${detail}: ${source}`] : []
    })
  })
}

/** The tables that a statement names, by the name under which its plan has them. */
function tablesIn(source: string): Map<string, string> {
  const tables = new Map<string, string>()
  for (const [, table, alias] of source.matchAll(
    /(?:from|join|update)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi,
  )) {
    tables.set(table!, table!)
    if (alias) tables.set(alias, table!)
  }
  return tables
}
