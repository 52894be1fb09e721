/** The tables of rules, crisis policy and what members fold, as Kysely sees them. */
import type { Generated } from 'kysely'
import type { ReportReason } from '../../shared/forms/moderation.ts'

export interface RuleWordingTable {
  rule_id: number
  /** Versions of editions: from this one on, up to and without that one. */
  since: number
  until: number | null
  place: number
  about: ReportReason
  title: string
  body: string
}

/** The tables by name. */
export interface RuleTables {
  rule_edition: { version: number; created_at: number }
  rule: { id: Generated<number>; public_id: string }
  rule_wording: RuleWordingTable
  crisis_policy: {
    version: number
    can: string
    never: string
    must: string
    created_at: number
  }
  crisis_policy_seen: { member_id: number; version: number; seen_at: number }
  mute: { member_id: number; muted_id: number; created_at: number }
  mute_alias: { member_id: number; thread_id: number; alias: string; created_at: number }
  hidden_post: { member_id: number; post_id: number; created_at: number }
  check_in: {
    id: Generated<number>
    public_id: string
    member_id: number
    asked_at: number
    answered_at: number | null
  }
  check_in_wish: { member_id: number; asker_id: number }
  check_in_refused: { member_id: number; refused_at: number }
  case_context: {
    case_id: number
    written_at: number
    place: 'before' | 'after'
    post_id: number
    html: string
    content_note: string | null
  }
}
