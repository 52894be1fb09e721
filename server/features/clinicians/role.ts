/** Peer clinicians: a role that people give, never a form alone, and what became of it. */
import type { Tx } from '../../db/transact.ts'
import { giveRole, listRoles, takeRole } from '../members/role-store.ts'
import { note, type Through } from './record.ts'

interface Change {
  /** Internal id of whose role it is. */
  member: number
  through: Through
  /** Internal id of whoever of the team decided. */
  actor?: number
  /** What the member is told; may be empty. */
  reason?: string
  /** Milliseconds since 1970. */
  now: number
}

/** Gives the role; what was asked is settled with it. Giving it again changes nothing. */
export async function grantClinician(tx: Tx, change: Change): Promise<void> {
  const { member, now } = change
  if (await isClinician(tx, member)) return
  await giveRole(tx, member, 'clinician', now)
  await tx.deleteFrom('clinician_request').where('member_id', '=', member).execute()
  await note(tx, { ...change, what: 'granted' })
}

/**
 * Ends the role. What it opened closes in this transaction, and no post says any longer that a peer
 * clinician wrote it; professional mode and the list stay as they are, for they protect.
 */
export async function endClinician(tx: Tx, change: Change): Promise<void> {
  const { member, now, through } = change
  if (!(await isClinician(tx, member))) return
  await takeRole(tx, member, 'clinician', now)
  await note(tx, { ...change, what: through === 'self' ? 'given-up' : 'ended' })
}

/** Turns a request down. Nothing happens where there is none. */
export async function declineClinician(tx: Tx, change: Change): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('clinician_request')
    .where('member_id', '=', change.member)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await note(tx, { ...change, what: 'declined' })
}

/** True while the member is a peer clinician. */
export async function isClinician(tx: Tx, member: number): Promise<boolean> {
  return (await listRoles(tx, member)).includes('clinician')
}
