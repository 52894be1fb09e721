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

/** The values of `notRecused`, in their order. */
type Standing = readonly [reader: number, offices: string, unmet: string]

/** The values of `mayHear`, in their order. */
export type Hearing = readonly [...Standing, labels: string]

/**
 * The clause, for a case c, left-joined with the post p that it is about. A case is heard by those
 * it was given to, while they hold the office; by nobody who wrote what it is about, is the member
 * reported, reported it, or decided what is looked at again; by nobody kept apart from one of those,
 * or from whom the text names or quotes, and nobody with a block or a mute between them; and by
 * nobody who could not read the post where it stands, were it meant for all members. A case of which
 * it is not known whom it is about is heard by nobody. The only one in office may hear, after a day
 * and by measures that can be undone, what they wrote or reported themselves: else nobody ever would.
 *
 * What somebody does themselves, blocking, muting or saying that they know a person, counts here only
 * where the case names that person, and muting an alias where it stands under that alias. Else
 * whoever blocks one member after the other would see which case goes, and so who is behind an alias
 * or a report. Nobody but the owner, the last resort, hears what they have said that they do not take.
 */
const standsIn = (though: string) => `
  EXISTS (SELECT 1 FROM case_reader r WHERE r.member_id = ? AND r.case_id = c.id
    AND r.office IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM case_member x WHERE x.case_id = c.id AND (
      (x.member_id = r.member_id AND x.part NOT IN (${though})
        AND (r.alone = 0 OR x.part NOT IN ('author', 'subject', 'reporter')))
      OR (x.part <> 'passed' AND (x.member_id IN (SELECT value FROM json_each(?))
        OR EXISTS (SELECT 1 FROM block b
          WHERE b.blocker_id = x.member_id AND b.blocked_id = r.member_id)
        OR EXISTS (SELECT 1 FROM mute e
          WHERE e.member_id = x.member_id AND e.muted_id = r.member_id)))
      OR (x.part IN ('author', 'subject') AND p.alias IS NULL AND (
        EXISTS (SELECT 1 FROM block b
          WHERE b.blocker_id = r.member_id AND b.blocked_id = x.member_id)
        OR EXISTS (SELECT 1 FROM mute e
          WHERE e.member_id = r.member_id AND e.muted_id = x.member_id)
        OR EXISTS (SELECT 1 FROM outside_tie o
          WHERE o.member_id = r.member_id AND o.other_id = x.member_id)))))
    AND NOT EXISTS (SELECT 1 FROM mute_alias e WHERE e.member_id = r.member_id
      AND e.thread_id = p.thread_id AND e.alias = p.alias)
    AND (r.office = 'owner' OR NOT EXISTS (SELECT 1 FROM report q JOIN case_limit l
      ON l.reason = q.reason AND l.member_id = r.member_id
      WHERE q.case_id = c.id AND q.withdrawn_at IS NULL)))
  AND EXISTS (SELECT 1 FROM case_member x WHERE x.case_id = c.id
    AND x.part IN ('author', 'subject'))
  AND (c.post_id IS NOT NULL OR c.target IN ('member', 'decision'))`

const notRecused = standsIn("'named'")
const mayReadIt = '(c.post_id IS NULL OR p.branch_label IN (SELECT value FROM json_each(?)))'

/** The whole clause: besides, the label of the post, if it is about one. */
export const mayHear = `${notRecused} AND ${mayReadIt}`

/** The same for those who have decided: they say what they have to say, and do not hear it again. */
export const mayStateIn = `${standsIn("'named', 'decider'")} AND ${mayReadIt}`

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
  const standing = standingOf(viewer)
  if (!standing) return null
  const asked = (await labelsOfCases(db, standing[0])).map((row) => row.label)
  await labels.learn(db, asked)
  const held = asked.filter((label) => mayHearOf(viewer, labels, label))
  return [...standing, JSON.stringify(held)]
}

function standingOf(viewer: Viewer): Standing | null {
  const { id, facts } = viewer
  const offices = caseOffices.filter((office) => viewer.has(office))
  if (id === null || !facts.active || offices.length === 0) return null
  const unmet = [...facts.guards.keys()].filter((member) => !mayMeet(member, facts))
  return [id, JSON.stringify(offices), JSON.stringify(unmet)]
}

// Whom a text was meant for does not keep it from those who are asked to judge it: in a case, and
// there alone, what was for a circle is read by others.
function mayHearOf(viewer: Viewer, labels: LabelBook, label: number): boolean {
  const clauses = labels.clauses(label)
  return viewer.holdsAll(clauses.filter(({ kind }) => kind !== 'audience' && kind !== 'only'))
}

/** The states in which a case waits for somebody; spelled as its index has them. */
export const isWaiting = "c.state IN ('open', 'claimed', 'needs-second', 'appealed')"

const someWaiting = prepared<[...Standing, number, number], { label: number | null }>(`
  SELECT p.branch_label AS label FROM moderation_case c LEFT JOIN post p ON p.id = c.post_id
  WHERE ${isWaiting} AND ${notRecused}
  ORDER BY c.urgent DESC, c.opened_at, c.id LIMIT ? OFFSET ?`)

/**
 * How many cases wait for the viewer, no further than `most`: it looks at as many as it takes, and
 * not at all that wait.
 */
export async function countWaitingCases(
  { reader, labels }: { reader: Reader | Tx; labels: LabelBook },
  viewer: Viewer,
  most: number,
): Promise<number> {
  const standing = standingOf(viewer)
  if (!standing) return 0
  for (let [count, looked] = [0, 0]; ; looked += most) {
    const rows = await someWaiting(reader, ...standing, most, looked)
    await labels.learn(
      reader,
      rows.flatMap(({ label }) => label ?? []),
    )
    count += rows.filter(({ label }) => label === null || mayHearOf(viewer, labels, label)).length
    if (count >= most || rows.length < most) return Math.min(count, most)
  }
}

const turnedAway = prepared<[number], { id: number }>(`
  WITH reporter (id) AS (
    SELECT member_id FROM case_member WHERE case_id = ? AND part = 'reporter')
  SELECT b.blocker_id AS id FROM reporter JOIN block b ON b.blocked_id = reporter.id
  UNION SELECT e.member_id FROM reporter JOIN mute e ON e.muted_id = reporter.id
  UNION SELECT o.member_id FROM reporter JOIN outside_tie o ON o.other_id = reporter.id`)

/**
 * Internal ids of all who have blocked or muted whoever reported what a case (internal id) is about,
 * or know them outside; asked when it is given out. Whoever it names the clause itself asks about.
 * Those behind an alias are asked about nowhere: in a small team, who does not get a case would see
 * who they are.
 */
export async function listTurnedAway(tx: Tx, caseId: number): Promise<number[]> {
  return (await turnedAway(tx, caseId)).map((row) => row.id)
}

const mutedBy = prepared<[string], { id: number }>(`
  SELECT DISTINCT muted_id AS id FROM mute
  WHERE member_id IN (SELECT value FROM json_each(?))`)

/** Internal ids of all whom one of these has muted: they would lose a case to which these come. */
export async function listMutedBy(tx: Tx, members: readonly number[]): Promise<number[]> {
  return (await mutedBy(tx, JSON.stringify(members))).map((row) => row.id)
}
