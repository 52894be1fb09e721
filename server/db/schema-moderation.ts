/** The tables of reports and cases, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type {
  CaseState,
  CaseTarget,
  ReportReason,
  ReportRoute,
} from '../../shared/forms/moderation.ts'
import type { DecisionTables } from './schema-decisions.ts'

/** What can happen to a case. */
export type CaseEvent =
  /** A report came, came too, was taken back; all were. */
  | 'opened'
  | 'joined'
  | 'withdrawn'
  | 'quiet'
  /** Nobody could hear it, or nobody did in time. */
  | 'assigned'
  | 'escalated'
  | 'claimed'
  | 'released'
  | 'passed'
  /** A decision waits for a second person, who says yes or no. */
  | 'proposed'
  | 'agreed'
  | 'disagreed'
  | 'decided'
  /** By somebody who had written close by. */
  | 'beside'
  /** The second look. */
  | 'appealed'
  | 'upheld'
  | 'changed'
  | 'reversed'
  /** A measure has ended by itself. */
  | 'ended'
  | 'closed'

export type CaseOffice = 'moderator' | 'overseer' | 'owner'

/**
 * Why somebody has to do with a case: author or subject is whom it is about; a decider has decided
 * what is looked at again; passed has said that they do not take it.
 */
export type CasePart = 'author' | 'subject' | 'reporter' | 'named' | 'decider' | 'passed'

export interface CaseTable {
  id: Generated<number>
  public_id: string
  target: CaseTarget
  post_id: number | null
  member_id: number | null
  decision_id: number | null
  route: ReportRoute
  state: CaseState
  version: number
  urgent: number
  holder_id: number | null
  held_since: number | null
  opened_at: number
  quiet_since: number | null
}

export interface ReportTable {
  id: Generated<number>
  public_id: string
  case_id: number
  post_id: number | null
  member_id: number | null
  decision_id: number | null
  reporter_id: number
  reason: ReportReason
  rule_id: number | null
  note: string
  written_at: number
  created_at: number
  withdrawn_at: number | null
  /** 1 where whoever made it does not want to be told what comes of it. */
  quiet: Generated<number>
}

/** The tables by name. */
export interface ModerationTables extends DecisionTables {
  moderation_case: CaseTable
  case_event: {
    case_id: number
    version: number
    at: number
    what: CaseEvent
    state: CaseState
    actor_id: number | null
    office: CaseOffice | null
    reason: Generated<string>
  }
  case_member: { case_id: number; member_id: number; part: CasePart }
  case_reader: {
    member_id: number
    case_id: number
    office: CaseOffice
    /** 1 for the only one in office, who wrote or reported it themselves. */
    alone: Generated<number>
  }
  case_snapshot: {
    case_id: number
    written_at: number
    body: string
    html: string
    content_note: string | null
  }
  report: ReportTable
}
