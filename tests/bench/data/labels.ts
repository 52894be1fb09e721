/** Labels as the forum interns them, tens of thousands in one go. */
import type Database from 'better-sqlite3'
import { readLabel, writeClause } from '../../../server/visibility/clause.ts'
import { insertInto } from './insert-into.ts'
import type { Plan } from './plan.ts'
import type { PlannedReaction } from './reactions.ts'

/** Inserts every label of posts and reactions; returns their internal ids by normal form. */
export function insertLabels(
  db: Database.Database,
  { posts }: Plan,
  given: readonly PlannedReaction[],
): ReadonlyMap<string, number> {
  const labels = new Map<string, number>()
  const label = insertInto(db, 'label')
  const labelClause = insertInto(db, 'label_clause')
  const insert = (text: string) => {
    if (labels.has(text)) return
    const id = labels.size + 1
    labels.set(text, id)
    label({ id, clauses: text })
    for (const clause of readLabel(text)) {
      const [kind = '', ...subject] = writeClause(clause).split(':')
      labelClause({ kind, subject: subject.join(':'), label_id: id })
    }
  }
  for (const { branch, content } of posts) {
    insert(branch)
    insert(content)
  }
  for (const reaction of given) insert(reaction.label)
  return labels
}
