/**
 * Nobody judges in their own case, and nobody learns of one that somebody they are kept apart from
 * is part of. One clause says so, and every read of cases, and every count of them, has it.
 */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { CaseOffice } from '../db/schema-moderation.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelBook } from './label-book.ts'
import { mayNotice } from './member-scope.ts'
import type { Viewer } from './viewer.ts'

/** The offices in which cases are read. */
export const caseOffices: readonly CaseOffice[] = ['moderator', 'overseer', 'owner']

/** The values of `mayHear`, in their order. */
export type Hearing = readonly [
  reader: number,
  offices: string,
  self: number,
  unmet: string,
  labels: string,
]

/**
 * The clause, for a case c about a post p. A case is heard by those it was given to, while they
 * hold the office; by nobody who wrote the post or reported it; by nobody kept apart from one of
 * those, or from whom the text names or quotes, and nobody with a block between them; and by nobody
 * who could not read the post where it stands, were it meant for all members.
 */
export const mayHear = `
  EXISTS (SELECT 1 FROM case_reader r WHERE r.member_id = ? AND r.case_id = c.id
    AND r.office IN (SELECT value FROM json_each(?)))
  AND NOT EXISTS (SELECT 1 FROM case_member x WHERE x.case_id = c.id AND (
    (x.member_id = ? AND x.part <> 'named')
    OR x.member_id IN (SELECT value FROM json_each(?))))
  AND p.branch_label IN (SELECT value FROM json_each(?))`

const labelsOfCases = prepared<[number], { label: number }>(`
  SELECT DISTINCT p.branch_label AS label FROM case_reader r
  JOIN moderation_case c ON c.id = r.case_id JOIN post p ON p.id = c.post_id
  WHERE r.member_id = ?`)

/** What the clause asks of this viewer; null for those who hold no office, and so hear nothing. */
export async function hearingOf(
  db: Reader | Tx,
  labels: LabelBook,
  viewer: Viewer,
): Promise<Hearing | null> {
  const { id, facts } = viewer
  const offices = caseOffices.filter((office) => viewer.has(office))
  if (id === null || !facts.active || offices.length === 0) return null
  const others = new Set([...facts.blocks, ...facts.guards.keys()])
  const unmet = [...others].filter((member) => !mayNotice(viewer, member))
  const asked = (await labelsOfCases(db, id)).map((row) => row.label)
  await labels.learn(db, asked)
  const held = asked.filter((label) => mayHearOf(viewer, labels, label))
  return [id, JSON.stringify(offices), id, JSON.stringify(unmet), JSON.stringify(held)]
}

// Whom a text was meant for does not keep it from those who are asked to judge it: in a case, and
// there alone, what was for a circle is read by others.
function mayHearOf(viewer: Viewer, labels: LabelBook, label: number): boolean {
  const clauses = labels.clauses(label)
  return viewer.holdsAll(clauses.filter(({ kind }) => kind !== 'audience' && kind !== 'only'))
}
