/** The tables of what looks after moderators, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { ReportReason } from '../../shared/forms/moderation.ts'
import type {
  MatterRoute,
  MatterState,
  UnmaskingGround,
  UnmaskingState,
} from '../../shared/forms/team.ts'
import type { CaseOffice } from './schema-moderation.ts'

export interface MatterTable {
  id: Generated<number>
  public_id: string
  member_id: number
  subject: string
  route: MatterRoute
  state: MatterState
  opened_at: number
  moved_at: number
}

export interface StaffNoteTable {
  id: Generated<number>
  public_id: string
  member_id: number
  author_id: number
  facts: string
  thoughts: string
  written_at: number
  expires_at: number
}

export interface UnmaskingTable {
  id: Generated<number>
  public_id: string
  case_id: number
  post_id: number
  state: UnmaskingState
  ground: UnmaskingGround
  words: string
  later: string
  asked_by: number
  asked_at: number
  second_by: number | null
  second_at: number | null
  second_later: Generated<string>
  shown_until: number | null
  tell_at: number | null
  told_at: number | null
}

/** The tables by name. */
export interface TeamTables {
  matter: MatterTable
  matter_words: {
    id: Generated<number>
    public_id: string
    matter_id: number
    author_id: number
    by_team: number
    words: string
    at: number
  }
  matter_reference: { matter_id: number; post_id: number }
  matter_reader: { member_id: number; matter_id: number; office: CaseOffice }
  outside_tie: { member_id: number; other_id: number; declared_at: number }
  case_limit: { member_id: number; reason: ReportReason }
  duty_zone: { member_id: number; zone: string }
  duty_hours: { member_id: number; weekday: number; starts: number; ends: number }
  staff_note: StaffNoteTable
  unmasking: UnmaskingTable
  office_promise: { member_id: number; said_at: number }
}
