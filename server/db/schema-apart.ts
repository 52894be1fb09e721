/** The tables of keeping apart, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { ProfessionalLevel } from '../../shared/vocabulary.ts'

export interface GuardTable {
  member_id: number
  active: number
  level: ProfessionalLevel | null
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
  added_at: number
  confirmed_at: number | null
  effective_at: number | null
  effective: Generated<number>
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
