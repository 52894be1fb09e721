/** The tables of the ways in. */
import type { Generated } from 'kysely'

export interface SessionTable {
  token_hash: string
  public_id: string
  member_id: number
  device: string
  created_at: number
  seen_at: number
}

export interface PasskeyTable {
  credential_id: string
  public_id: string
  member_id: number
  name: string
  public_key: Uint8Array
  counter: number
  transports: string
  created_at: number
  used_at: number | null
}

export interface InvitationTable {
  id: Generated<number>
  public_id: string
  code_hash: string
  uses_left: number
  expires_at: number
  created_by: number | null
  created_at: number
  withdrawn_at: number | null
}
