/** The tables of decisions and appeals, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type {
  AppealOutcome,
  AppealPart,
  AppealState,
  DecisionState,
  Measure,
} from '../../shared/forms/deciding.ts'

export interface DecisionTable {
  id: Generated<number>
  public_id: string
  case_id: number
  appeal_id: number | null
  state: DecisionState
  measure: Measure
  member_id: number
  post_id: number | null
  written_at: number | null
  reason: string
  rule_id: number | null
  rule_words: string
  facts: string
  message: string
  note: string
  automatic: number
  alone: number
  until: number | null
  proposed_by: number
  proposed_at: number
  second_by: number | null
  second_at: number | null
  second_reason: Generated<string>
  decided_at: number | null
  appeal_until: number | null
  ended_at: number | null
}

export interface AppealTable {
  id: Generated<number>
  public_id: string
  decision_id: number
  member_id: number
  part: AppealPart
  words: string
  state: AppealState
  outcome: AppealOutcome | null
  reason: Generated<string>
  lodged_at: number
  moved_at: number
  decided_by: number | null
  decided_at: number | null
}

/** Reasons struck from the log that members read. */
export interface LogRedactionTable {
  decision_id: number
  why: string
  by_id: number | null
  at: number
}

/** The tables by name. */
export interface DecisionTables {
  decision: DecisionTable
  log_redaction: LogRedactionTable
  appeal: AppealTable
  /** What those who decided said, once each, about a decision that is looked at again. */
  appeal_statement: { decision_id: number; member_id: number; words: string; at: number }
  appeal_words: {
    id: Generated<number>
    public_id: string
    appeal_id: number
    author_id: number
    by_team: number
    words: string
    at: number
  }
  /** Who is paused now, or was asked to leave. */
  pause: {
    decision_id: number
    member_id: number
    measure: 'pause' | 'leave'
    until: number | null
  }
}
