/** Brings a database to the newest shape, each step in a transaction of its own. */
import { type Kysely, sql } from 'kysely'
import { migrations } from '../../migrations/index.ts'
import { indexEverything } from '../visibility/search-index.ts'
import type { Schema } from './schema.ts'

export class NewerDatabase extends Error {}

/**
 * Applies the steps that are missing and returns their names.
 * @throws NewerDatabase when the database was written by a newer version of the forum.
 */
export async function migrate(writer: Kysely<Schema>): Promise<string[]> {
  await sql`CREATE TABLE IF NOT EXISTS migration (
    name TEXT PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT`.execute(writer)
  const done = await sql<{ name: string }>`SELECT name FROM migration`.execute(writer)
  const applied = new Set(done.rows.map((row) => row.name))
  const unknown = [...applied].filter((name) => !migrations.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new NewerDatabase(
      `This database was used by a newer version (${unknown.join(', ')}). Install that version.`,
    )
  }
  const added: string[] = []
  for (const step of migrations) {
    if (applied.has(step.name)) continue
    await writer.transaction().execute(async (tx) => {
      for (const statement of splitStatements(step.sqlite)) await sql.raw(statement).execute(tx)
      if (step.fill === 'search') await indexEverything(tx)
      await sql`INSERT INTO migration (name, applied_at) VALUES (${step.name}, ${Date.now()})`.execute(
        tx,
      )
    })
    added.push(step.name)
  }
  return added
}

/** One statement per entry; our steps have no triggers, and no `--` or `;` inside quotes. */
function splitStatements(text: string): string[] {
  return text
    .replace(/--.*$/gm, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
