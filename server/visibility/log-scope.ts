/**
 * What has been decided, for one member: never a line about what they may not see, nor one by
 * somebody they are kept apart from, and none that would not also be there if those were not.
 */
import type { Measure } from '../../shared/forms/deciding.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { LabelBook } from './label-book.ts'
import { mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

export interface LoggedAct {
  /** Internal id of the decision; with `back` it is one line of the log. */
  id: number
  publicId: string
  /** True where this line says that the decision was taken back. */
  back: boolean
  at: number
  measure: Measure
  reason: string
  /** The rule in its wording of that day; empty where none was named. */
  ruleWords: string
  until: number | null
  /** Public id of the decision that this one takes the place of, or takes back. */
  instead: string | null
  /** Two people of the team agreed. */
  two: boolean
  /** Decided by the only one in office, who was part of the case. */
  alone: boolean
  /** Internal id of whoever decided. */
  decider: number
  space: { name: string; slug: string } | null
  /** Whether the line is about the viewer. */
  own: boolean
  /** Why the reason has been struck, or null. */
  struck: string | null
}

interface Row extends Omit<LoggedAct, 'back' | 'two' | 'alone' | 'own' | 'space'> {
  back: number
  alone: number
  member: number
  proposer: number
  second: number | null
  label: number | null
  spaceName: string | null
  slug: string | null
}

const columns = `
  d.id, d.public_id AS publicId, d.measure, d.reason, d.rule_words AS ruleWords, d.until, d.alone,
  d.member_id AS member, d.proposed_by AS proposer, d.second_by AS second,
  p.branch_label AS label, s.name AS spaceName, s.slug, x.why AS struck`

const tables = `
  decision d LEFT JOIN post p ON p.id = d.post_id LEFT JOIN thread t ON t.id = p.thread_id
  LEFT JOIN space s ON s.id = t.space_id LEFT JOIN log_redaction x ON x.decision_id = d.id`

// What a decision does without a measure that others feel is counted each month, and not told here.
const isTold = "d.measure NOT IN ('none', 'content-note', 'note')"

const actsBefore = prepared<[number, number, number, number], Row>(`
  SELECT * FROM (
    SELECT ${columns}, 0 AS back, d.decided_at AS at, coalesce(d.second_by, d.proposed_by) AS decider,
      (SELECT before.public_id FROM decision before WHERE before.id = coalesce(
        (SELECT a.decision_id FROM appeal a WHERE a.id = d.appeal_id), c.decision_id)) AS instead
    FROM ${tables} JOIN moderation_case c ON c.id = d.case_id
    WHERE d.decided_at < ? AND d.decided_at >= ? AND ${isTold}
    UNION ALL
    SELECT ${columns}, 1 AS back, a.decided_at AS at, a.decided_by AS decider, d.public_id AS instead
    FROM appeal a JOIN ${tables.replace('decision d ', 'decision d ON d.id = a.decision_id ')}
    WHERE a.decided_at < ? AND a.decided_at >= ? AND a.outcome = 'reversed' AND ${isTold})
  ORDER BY at, id, back`)

/** The acts from one moment up to another (milliseconds) that the member may read of, oldest first. */
export async function listActs(
  { reader, labels }: { reader: Reader; labels: LabelBook },
  viewer: Viewer,
  [from, to]: readonly [from: number, to: number],
): Promise<LoggedAct[]> {
  const rows = await actsBefore(reader, to, from, to, from)
  await labels.learn(
    reader,
    rows.flatMap(({ label }) => (label === null ? [] : [label])),
  )
  const seen = new Set<string>()
  const acts: LoggedAct[] = []
  for (const row of rows) {
    // Two who asked for the same second look are one line.
    const line = `${row.id} ${row.back}`
    if (seen.has(line) || !mayRead(viewer, row)) continue
    seen.add(line)
    acts.push(actOf(viewer, row))
  }
  return acts
}

/** The moment of the first act of all, in milliseconds; null when nothing has been decided. */
export async function firstActAt(reader: Reader): Promise<number | null> {
  const [row] = await firstAt(reader)
  return row?.at ?? null
}

const firstAt = prepared<[], { at: number | null }>(
  'SELECT min(decided_at) AS at FROM decision WHERE decided_at IS NOT NULL',
)

// About a text, its label says everything, whoever wrote it: were blocks asked besides, a line that
// is missing would tell who is behind an alias. So they would tell who decided: of those who did,
// only being kept apart is asked, which nobody can try out.
function mayRead(viewer: Viewer, { label, member, proposer, second, decider }: Row): boolean {
  const about =
    member === viewer.id ||
    (label === null ? mayMeet(member, viewer.factsAbout(member)) : viewer.holds(label))
  return (
    about &&
    [proposer, second, decider].every(
      (officer) => officer === null || mayMeet(officer, viewer.factsAbout(officer)),
    )
  )
}

function actOf(viewer: Viewer, row: Row): LoggedAct {
  const { back, alone, member, proposer: _, second, label: __, spaceName, slug, ...rest } = row
  return {
    ...rest,
    back: back === 1,
    alone: alone === 1,
    two: second !== null,
    own: member === viewer.id,
    reason: row.struck === null ? row.reason : '',
    space: spaceName === null || slug === null ? null : { name: spaceName, slug },
  }
}

const whenDecided = prepared<[string], { at: number }>(
  'SELECT decided_at AS at FROM decision WHERE public_id = ? AND decided_at IS NOT NULL',
)

/** The line about a decision, by its public id; null where the member would not read of it. */
export async function findAct(
  parts: { reader: Reader; labels: LabelBook },
  viewer: Viewer,
  publicId: string,
): Promise<LoggedAct | null> {
  const [row] = await whenDecided(parts.reader, publicId)
  if (!row) return null
  const acts = await listActs(parts, viewer, [row.at, row.at + 1])
  return acts.find((act) => act.publicId === publicId && !act.back) ?? null
}
