/** The tables of keeping apart, mail and trust, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { ProfessionalLevel } from '../../shared/vocabulary.ts'

export interface GuardTable {
  member_id: number
  active: number
  level: ProfessionalLevel | null
  prepared: Generated<number>
  closed: Generated<number>
}

export interface KeepApartTable {
  id: Generated<number>
  public_id: string
  keeper_id: number
  kind: 'handle' | 'email' | 'domain'
  value_hash: string
  note: string
  added_at: number
  active_at: number
  active: Generated<number>
  remove_at: number | null
  batch: Generated<string>
}

export interface ContactPointTable {
  id: Generated<number>
  public_id: string
  member_id: number
  fingerprint: string
  domain_fingerprint: string
  hint: string
  address: string | null
  for_mail: number
  token_hash: string | null
  token_expires_at: number | null
  token_used: Generated<number>
  added_at: number
  confirmed_at: number | null
  effective_at: number | null
  effective: Generated<number>
  matched: Generated<number>
  /** Since when notices are mailed there; null where they are not. */
  letters_since: Generated<number | null>
}

export interface OutboxTable {
  id: Generated<number>
  kind: string
  member_id: number | null
  contact_point_id: number | null
  payload: string
  attempts: Generated<number>
  next_at: number
  created_at: number
}

export interface ClinicianCardTable {
  member_id: number
  country: string
  role: string
  must_report: string
  would_do: string
  written_at: number
}

export interface RoleRecordTable {
  id: Generated<number>
  member_id: number
  at: number
  what: 'asked' | 'withdrawn' | 'granted' | 'declined' | 'given-up' | 'ended'
  through: 'self' | 'team' | 'peers' | 'operator'
  actor_id: number | null
  reason: Generated<string>
  seen: Generated<number>
}

/** The tables by name. */
export interface ApartTables {
  guard: GuardTable
  keep_apart: KeepApartTable
  apart_pair: { keeper_id: number; viewer_hash: string; entry_id: number }
  contact_point: ContactPointTable
  vouch: {
    voucher_id: number
    vouched_id: number
    kind: 'member' | 'clinician'
    given_at: number
    counts: Generated<number>
  }
  clinician_request: { member_id: number; words: string; asked_at: number }
  clinician_card: ClinicianCardTable
  role_record: RoleRecordTable
  boundary_record: {
    id: Generated<number>
    member_id: number
    at: number
    what: string
    detail: Generated<string>
  }
  outbox: OutboxTable
}
