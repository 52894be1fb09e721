/**
 * Nobody judges in their own case, and nobody learns of one that somebody they are kept apart from
 * is part of. One clause says so, and every read of cases, and every count of them, has it.
 */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { CaseOffice } from '../db/schema-moderation.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelBook } from './label-book.ts'
import { mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

/** The offices in which cases are read. */
export const caseOffices: readonly CaseOffice[] = ['moderator', 'overseer', 'owner']

/** The values of `mayHear`, in their order. */
export type Hearing = readonly [reader: number, offices: string, unmet: string, labels: string]

/**
 * The clause, for a case c, left-joined with the post p that it is about. A case is heard by those
 * it was given to, while they hold the office; by nobody who wrote what it is about, is the member
 * reported, reported it, or decided what is looked at again; by nobody kept apart from one of those,
 * or from whom the text names or quotes, and nobody with a block between them; and by nobody who
 * could not read the post where it stands, were it meant for all members. A case of which it is not
 * known whom it is about is heard by nobody. The only one in office may hear, after a day and by
 * measures that can be undone, what they wrote or reported themselves: else nobody ever would.
 *
 * What somebody does themselves, blocking or saying that they know a person, counts here only where
 * the case names that person; for everybody else in it, when it is given out. Else whoever blocks
 * one member after the other would see which case goes, and so who is behind an alias or a report.
 * Nobody but the owner, the last resort, hears what they have said that they do not take.
 */
export const mayHear = `
  EXISTS (SELECT 1 FROM case_reader r WHERE r.member_id = ? AND r.case_id = c.id
    AND r.office IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM case_member x WHERE x.case_id = c.id AND (
      (x.member_id = r.member_id AND x.part <> 'named'
        AND (r.alone = 0 OR x.part NOT IN ('author', 'subject', 'reporter')))
      OR (x.part <> 'passed' AND (x.member_id IN (SELECT value FROM json_each(?))
        OR EXISTS (SELECT 1 FROM block b
          WHERE b.blocker_id = x.member_id AND b.blocked_id = r.member_id)))
      OR (x.part IN ('author', 'subject') AND p.alias IS NULL AND (
        EXISTS (SELECT 1 FROM block b
          WHERE b.blocker_id = r.member_id AND b.blocked_id = x.member_id)
        OR EXISTS (SELECT 1 FROM outside_tie o
          WHERE o.member_id = r.member_id AND o.other_id = x.member_id)))))
    AND (r.office = 'owner' OR NOT EXISTS (SELECT 1 FROM report q JOIN case_limit l
      ON l.reason = q.reason AND l.member_id = r.member_id
      WHERE q.case_id = c.id AND q.withdrawn_at IS NULL)))
  AND EXISTS (SELECT 1 FROM case_member x WHERE x.case_id = c.id
    AND x.part IN ('author', 'subject'))
  AND CASE WHEN c.post_id IS NULL THEN c.target IN ('member', 'decision')
    ELSE p.branch_label IN (SELECT value FROM json_each(?)) END`

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
  const unmet = [...facts.guards.keys()].filter((member) => !mayMeet(member, facts))
  const asked = (await labelsOfCases(db, id)).map((row) => row.label)
  await labels.learn(db, asked)
  const held = asked.filter((label) => mayHearOf(viewer, labels, label))
  return [id, JSON.stringify(offices), JSON.stringify(unmet), JSON.stringify(held)]
}

// Whom a text was meant for does not keep it from those who are asked to judge it: in a case, and
// there alone, what was for a circle is read by others.
function mayHearOf(viewer: Viewer, labels: LabelBook, label: number): boolean {
  const clauses = labels.clauses(label)
  return viewer.holdsAll(clauses.filter(({ kind }) => kind !== 'audience' && kind !== 'only'))
}
