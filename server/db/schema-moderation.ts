/** The tables of reports and cases, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { CaseState, ReportReason, ReportRoute } from '../../shared/forms/moderation.ts'

/** What can happen to a case. */
export type CaseEvent = 'opened' | 'joined' | 'assigned' | 'claimed' | 'released'

export type CaseOffice = 'moderator' | 'overseer' | 'owner'

export interface CaseTable {
  id: Generated<number>
  public_id: string
  post_id: number
  route: ReportRoute
  state: CaseState
  version: number
  urgent: number
  holder_id: number | null
  held_since: number | null
  opened_at: number
}

export interface ReportTable {
  id: Generated<number>
  public_id: string
  case_id: number
  post_id: number
  reporter_id: number
  reason: ReportReason
  note: string
  written_at: number
  created_at: number
}

/** The tables by name. */
export interface ModerationTables {
  moderation_case: CaseTable
  case_event: {
    case_id: number
    version: number
    at: number
    what: CaseEvent
    state: CaseState
    actor_id: number | null
  }
  case_member: { case_id: number; member_id: number; part: 'author' | 'reporter' | 'named' }
  case_reader: { member_id: number; case_id: number; office: CaseOffice }
  case_snapshot: {
    case_id: number
    written_at: number
    body: string
    html: string
    content_note: string | null
  }
  report: ReportTable
}
