/** What the month's numbers are counted from, for one member: never a report or decision they may not know of. */
import type { Measure } from '../../shared/forms/deciding.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { LabelBook } from './label-book.ts'
import { mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

interface Parts {
  reader: Reader
  labels: LabelBook
}

type Span = readonly [from: number, to: number]

/** A case, with what of it the member may know. Times in milliseconds. */
export interface Reported {
  openedAt: number
  /** Reports in it by those the member may meet. */
  reports: number
  lookedAt: number | null
  decidedAt: number | null
}

interface CaseRow {
  openedAt: number
  label: number | null
  /** Lists as JSON: internal ids, and steps as [what, at, who]. */
  reporters: string
  concerned: string
  steps: string
}

const casesIn = prepared<[number, number], CaseRow>(`
  SELECT c.opened_at AS openedAt, p.branch_label AS label,
    (SELECT json_group_array(json_array(e.what, e.at, e.actor_id)) FROM case_event e
      WHERE e.case_id = c.id AND e.what IN ('claimed', 'proposed', 'decided')) AS steps,
    (SELECT json_group_array(r.reporter_id) FROM report r WHERE r.case_id = c.id) AS reporters,
    (SELECT json_group_array(x.member_id) FROM case_member x WHERE x.case_id = c.id
      AND x.part IN ('author', 'subject')) AS concerned
  FROM moderation_case c LEFT JOIN post p ON p.id = c.post_id
  WHERE c.opened_at >= ? AND c.opened_at < ?`)

/** The cases opened in a span of time (milliseconds) that the member may know of. */
export async function listReported(
  { reader, labels }: Parts,
  viewer: Viewer,
  [from, to]: Span,
): Promise<Reported[]> {
  const rows = await casesIn(reader, from, to)
  await learn(labels, reader, rows)
  return rows.flatMap(({ openedAt, label, ...row }) => {
    const concerned = JSON.parse(row.concerned) as number[]
    if (!mayKnow(viewer, label, concerned) || isAbout(viewer, concerned)) return []
    const reports = (JSON.parse(row.reporters) as number[]).filter((one) => meets(viewer, one))
    if (reports.length === 0) return []
    // What was done by somebody the viewer is kept apart from was not done, for them.
    const steps = (JSON.parse(row.steps) as Step[]).filter(
      ([, , who]) => who === null || meets(viewer, who),
    )
    const decided = steps.filter(([what]) => what === 'decided')
    return [
      {
        openedAt,
        reports: reports.length,
        lookedAt: earliest(steps),
        decidedAt: earliest(decided),
      },
    ]
  })
}

type Step = [what: string, at: number, who: number | null]

function earliest(steps: readonly Step[]): number | null {
  return steps.length === 0 ? null : Math.min(...steps.map(([, at]) => at))
}

interface DecisionRow {
  measure: Measure
  rule: string
  label: number | null
  member: number
  proposer: number
  second: number | null
  appealed: number
  outcome: string | null
}

const decisionsIn = prepared<[number, number], DecisionRow>(`
  SELECT d.measure, d.rule_words AS rule, p.branch_label AS label, d.member_id AS member,
    d.proposed_by AS proposer, d.second_by AS second, 0 AS appealed, NULL AS outcome
  FROM decision d LEFT JOIN post p ON p.id = d.post_id
  WHERE d.decided_at >= ? AND d.decided_at < ?`)

const appealsIn = prepared<[number, number], DecisionRow>(`
  SELECT d.measure, d.rule_words AS rule, p.branch_label AS label, d.member_id AS member,
    d.proposed_by AS proposer, a.decided_by AS second, 1 AS appealed, a.outcome
  FROM appeal a JOIN decision d ON d.id = a.decision_id LEFT JOIN post p ON p.id = d.post_id
  WHERE a.lodged_at >= ? AND a.lodged_at < ?`)

export interface Decided {
  measures: Map<Measure, number>
  /** By the title of the rule. */
  rules: Map<string, number>
  appeals: number
  reversals: number
}

/** What was decided in a span of time (milliseconds), as far as the member may know of it. */
export async function countDecided(
  { reader, labels }: Parts,
  viewer: Viewer,
  [from, to]: Span,
): Promise<Decided> {
  const rows = [...(await decisionsIn(reader, from, to)), ...(await appealsIn(reader, from, to))]
  await learn(labels, reader, rows)
  const decided: Decided = { measures: new Map(), rules: new Map(), appeals: 0, reversals: 0 }
  for (const { measure, rule, label, member, proposer, second, appealed, outcome } of rows) {
    const deciders = [proposer, second].filter((one) => one !== null)
    if (member !== viewer.id && !mayKnow(viewer, label, [member])) continue
    if (!deciders.every((one) => meets(viewer, one))) continue
    if (appealed === 1) {
      decided.appeals += 1
      if (outcome === 'changed' || outcome === 'reversed') decided.reversals += 1
      continue
    }
    add(decided.measures, measure)
    const [title] = rule.split('\n')
    if (title) add(decided.rules, title)
  }
  return decided
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

async function learn(
  labels: LabelBook,
  reader: Reader,
  rows: readonly { label: number | null }[],
): Promise<void> {
  await labels.learn(
    reader,
    rows.flatMap(({ label }) => (label === null ? [] : [label])),
  )
}

// A text's label says it all. Blocks are not asked of people here: who could block one after the
// other and watch a number would learn who has been reported, or who reports.
function mayKnow(viewer: Viewer, label: number | null, concerned: readonly number[]): boolean {
  return label === null ? concerned.every((one) => meets(viewer, one)) : viewer.holds(label)
}

// Whoever is reported is not told that somebody did: a month with a report in it, where else there is
// none, would.
function isAbout({ id }: Viewer, concerned: readonly number[]): boolean {
  return id !== null && concerned.includes(id)
}

function meets(viewer: Viewer, member: number): boolean {
  return mayMeet(member, viewer.factsAbout(member))
}
