import type Database from 'better-sqlite3'

type Value = string | number | null

/** Inserts rows into a table; each must have the columns of the first. */
export function insertInto(
  db: Database.Database,
  table: string,
): (row: Record<string, Value>) => void {
  let statement: Database.Statement | null = null
  return (row) => {
    if (statement === null) {
      const names = Object.keys(row)
      const marks = names.map(() => '?').join(', ')
      statement = db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`)
    }
    statement.run(...Object.values(row))
  }
}
