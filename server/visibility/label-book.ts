/** Labels by number: interned when written, remembered when read. A label never changes. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { type Clause, normalForm, readLabel, writeClause } from './clause.ts'

const labelsWith = prepared<[string], { id: number; clauses: string }>(
  'SELECT id, clauses FROM label WHERE clauses IN (SELECT value FROM json_each(?))',
)

export class LabelBook {
  #clauses = new Map<number, readonly Clause[]>()

  /** The number of the label with these clauses, made when there is none. */
  async intern(tx: Tx, clauses: readonly Clause[]): Promise<number> {
    const text = normalForm(clauses)
    const found = await tx
      .selectFrom('label')
      .select('id')
      .where('clauses', '=', text)
      .executeTakeFirst()
    if (found) return found.id
    const { id } = await tx
      .insertInto('label')
      .values({ clauses: text })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const clause of readLabel(text)) {
      const [kind = '', ...subject] = writeClause(clause).split(':')
      await tx
        .insertInto('label_clause')
        .values({ kind, subject: subject.join(':'), label_id: id })
        .execute()
    }
    return id
  }

  /** The numbers of labels given in normal form, by that, each made when there is none. */
  async internAll(tx: Tx, texts: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const wanted = new Set(texts)
    const found = new Map<string, number>()
    for (const { id, clauses } of await labelsWith(tx, JSON.stringify([...wanted]))) {
      found.set(clauses, id)
    }
    for (const text of wanted) {
      if (!found.has(text)) found.set(text, await this.intern(tx, readLabel(text)))
    }
    return found
  }

  /** The clauses of a label that `learn` has been asked for. */
  clauses(label: number): readonly Clause[] {
    const clauses = this.#clauses.get(label)
    if (!clauses) throw new Error(`Label ${label} was used before it was read.`)
    return clauses
  }

  /** Reads the labels not yet known, so that `clauses` can answer at once. */
  async learn(reader: Reader | Tx, labels: Iterable<number>): Promise<void> {
    // Asked for every viewer of every page, nearly always for labels long known.
    const missing: number[] = []
    for (const label of labels) if (!this.#clauses.has(label)) missing.push(label)
    if (missing.length === 0) return
    const unknown = [...new Set(missing)]
    const rows = await reader
      .selectFrom('label')
      .select(['id', 'clauses'])
      .where('id', 'in', unknown)
      .execute()
    for (const row of rows) this.#clauses.set(row.id, readLabel(row.clauses))
  }
}
