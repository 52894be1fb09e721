/** Decisions for those they concern, and for those who reported what they are about. */
import type {
  AppealOutcome,
  AppealPart,
  AppealState,
  DecisionState,
  Measure,
} from '../../shared/forms/deciding.ts'
import type { CaseTarget } from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** A decision as it is told to one of those who may ask for another look. */
export interface OwnDecision {
  /** Internal; never leaves the server. */
  id: number
  caseId: number
  publicId: string
  part: AppealPart
  state: DecisionState
  measure: Measure
  target: CaseTarget
  reason: string
  ruleWords: string
  facts: string
  message: string
  note: string
  automatic: number
  until: number | null
  decidedAt: number
  appealUntil: number
  endedAt: number | null
  /** Where the member's own post stands; null where it is about something else or deleted. */
  post: string | null
  /** The text that was looked at, for whoever wrote it. */
  html: string | null
  appealId: number | null
  appealPublicId: string | null
  appealState: AppealState | null
  appealOutcome: AppealOutcome | null
  appealReason: string | null
  appealText: string | null
  appealedAt: number | null
}

// A reporter is told nothing of what was written or done, nor of whom it concerns.
const columns = `
  d.id, d.case_id AS caseId, d.public_id AS publicId, d.state, d.measure, c.target, d.reason,
  d.rule_words AS ruleWords, d.facts, d.message, d.note, d.automatic, d.until,
  d.decided_at AS decidedAt, d.appeal_until AS appealUntil, d.ended_at AS endedAt,
  CASE WHEN d.member_id = me.id AND p.deleted_at IS NULL THEN p.public_id END AS post,
  CASE WHEN d.member_id = me.id AND p.author_id = me.id THEN s.html END AS html,
  CASE WHEN d.member_id = me.id AND d.measure NOT IN ('none', 'reverse') THEN 'concerned'
    ELSE 'reporter' END AS part,
  a.id AS appealId, a.public_id AS appealPublicId, a.state AS appealState,
  a.outcome AS appealOutcome, a.reason AS appealReason, a.words AS appealText,
  a.lodged_at AS appealedAt`

const mine = `
  WITH me (id) AS (SELECT ?), mine (id) AS (
    SELECT x.id FROM me JOIN decision x ON x.member_id = me.id
      WHERE x.measure NOT IN ('none', 'reverse')
    UNION
    SELECT x.id FROM me JOIN report r ON r.reporter_id = me.id AND r.withdrawn_at IS NULL
      JOIN decision x ON x.case_id = r.case_id)`

const tables = `
  mine CROSS JOIN decision d CROSS JOIN me JOIN moderation_case c ON c.id = d.case_id
  LEFT JOIN post p ON p.id = d.post_id
  LEFT JOIN case_snapshot s ON s.case_id = d.case_id AND s.written_at = d.written_at
  LEFT JOIN appeal a ON a.decision_id = d.id AND a.member_id = me.id
  WHERE d.id = mine.id AND d.state IN ('in-force', 'ended', 'reversed')`

const newest = prepared<[number, number, number], OwnDecision>(
  `${mine} SELECT ${columns} FROM ${tables} AND d.id < ? ORDER BY d.id DESC LIMIT ?`,
)

const byPublicId = prepared<[number, string], OwnDecision>(
  `${mine} SELECT ${columns} FROM ${tables} AND d.public_id = ?`,
)

/** The decisions that a member (internal id) is told of, newest first, from before one of them. */
export async function listOwnDecisions(
  reader: Reader,
  member: number,
  before: number | null,
  limit: number,
): Promise<{ decisions: OwnDecision[]; next: number | null }> {
  const rows = await newest(reader, member, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
  const decisions = rows.slice(0, limit)
  return { decisions, next: rows.length > limit ? (decisions.at(-1)?.id ?? null) : null }
}

/** One of them, or null. */
export async function findOwnDecision(
  db: Reader | Tx,
  member: number,
  publicId: string,
): Promise<OwnDecision | null> {
  return (await byPublicId(db, member, publicId))[0] ?? null
}
