import { limits } from '../../../shared/limits.ts'
import { Conflict } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { World } from '../../world.ts'
import { hashCode } from './code.ts'

const dayMs = 86_400_000
/** Days for which one that has ended is still listed. */
const listedDays = 30

export interface NewInvitation {
  code: string
  memberId: number
  uses: number
  days: number
  now: number
}

/**
 * Keeps an invitation and returns when it ends; one with this code that is there already stays as
 * it is. @throws Conflict when the member has too many.
 */
export async function createInvitation(
  tx: Tx,
  world: World,
  { code, memberId, uses, days, now }: NewInvitation,
): Promise<number> {
  const known = await tx
    .selectFrom('invitation')
    .select('expires_at')
    .where('code_hash', '=', hashCode(code))
    .executeTakeFirst()
  if (known) return known.expires_at
  // One that was used up counts until it ends: otherwise its maker could tell that it was used.
  const open = await tx
    .selectFrom('invitation')
    .select('id')
    .where('created_by', '=', memberId)
    .where('expires_at', '>', now)
    .where('withdrawn_at', 'is', null)
    .execute()
  if (open.length >= limits.invitationsOpen) {
    throw new Conflict('invitation.many', { max: limits.invitationsOpen })
  }
  const expiresAt = now + days * dayMs
  await tx
    .insertInto('invitation')
    .values({
      public_id: world.id(),
      code_hash: hashCode(code),
      uses_left: uses,
      expires_at: expiresAt,
      created_by: memberId,
      created_at: now,
      withdrawn_at: null,
    })
    .execute()
  return expiresAt
}

/**
 * Uses a code once, when it can be used. False for a code that is wrong, has ended, was withdrawn
 * or used up, without saying which. Undone when the transaction is.
 */
export async function useInvitation(tx: Tx, code: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
    .where('code_hash', '=', hashCode(code))
    .where('uses_left', '>', 0)
    .where('expires_at', '>', now)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says whether a code could be used, without using it. */
export async function isValidInvitation(
  reader: Reader,
  code: string,
  now: number,
): Promise<boolean> {
  const found = await reader
    .selectFrom('invitation')
    .select('id')
    .where('code_hash', '=', hashCode(code))
    .where('uses_left', '>', 0)
    .where('expires_at', '>', now)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** An invitation as its maker sees it: nothing in it tells whether it was used. */
export interface Invitation {
  id: string
  createdAt: number
  expiresAt: number
  withdrawn: boolean
}

/** Those a member has made, newest first, without those that ended long ago. */
export async function listInvitations(
  reader: Reader,
  memberId: number,
  now: number,
): Promise<Invitation[]> {
  const rows = await reader
    .selectFrom('invitation')
    .select(['public_id', 'created_at', 'expires_at', 'withdrawn_at'])
    .where('created_by', '=', memberId)
    .where('expires_at', '>', now - listedDays * dayMs)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.public_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    withdrawn: row.withdrawn_at !== null,
  }))
}

/** Withdraws an invitation of this member; false when there is none. Twice is the same as once. */
export async function withdrawInvitation(
  tx: Tx,
  memberId: number,
  id: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set((eb) => ({ withdrawn_at: eb.fn.coalesce('withdrawn_at', eb.val(now)) }))
    .where('created_by', '=', memberId)
    .where('public_id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
