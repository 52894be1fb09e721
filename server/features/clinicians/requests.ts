import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Keys } from '../../keys.ts'
import { unseal } from '../../seal.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { giveVouch, listVouchers, vouchesNeeded, withdrawVouch } from '../vouching/store.ts'
import { note } from './record.ts'
import { grantClinician } from './role.ts'

export interface OwnRequest {
  words: string
  /** Milliseconds since 1970. */
  askedAt: number
}

/** What a member has asked and nobody has decided yet, or null. */
export async function findRequest(
  reader: Reader,
  keys: Keys,
  member: number,
): Promise<OwnRequest | null> {
  const row = await reader
    .selectFrom('clinician_request')
    .select(['words', 'asked_at'])
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row ? { words: wordsOf(keys, row.words), askedAt: row.asked_at } : null
}

function wordsOf(keys: Keys, sealed: string): string {
  return sealed === '' ? '' : unseal(keys, 'request', sealed)
}

/**
 * Asks for the role, or says it in other words. `words` are sealed, or empty. With two vouches
 * already it is granted at once.
 */
export async function askForRole(
  tx: Tx,
  { member, words, now }: { member: number; words: string; now: number },
): Promise<void> {
  const known = await tx
    .selectFrom('clinician_request')
    .select('member_id')
    .where('member_id', '=', member)
    .executeTakeFirst()
  await tx
    .insertInto('clinician_request')
    .values({ member_id: member, words, asked_at: now })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ words }))
    .execute()
  if (!known) await note(tx, { member, what: 'asked', through: 'self', now })
  await grantIfVouched(tx, member, now)
}

/** Takes the request back; nothing happens where there is none. */
export async function takeRequestBack(tx: Tx, member: number, now: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('clinician_request')
    .where('member_id', '=', member)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await note(tx, { member, what: 'withdrawn', through: 'self', now })
}

/**
 * Notes, or takes back, that a peer clinician vouches for somebody being one. With two of them the
 * role is given to whoever has asked for it; taking a word back later ends nothing.
 */
export async function setClinicianVouch(
  tx: Tx,
  keys: Keys,
  change: { voucher: number; vouched: number; on: boolean; now: number },
): Promise<void> {
  const { voucher, vouched, on, now } = change
  const vouch = { kind: 'clinician' as const, voucher, vouched }
  if (!on) return withdrawVouch(tx, vouch)
  await giveVouch(tx, keys, vouch, now)
  await grantIfVouched(tx, vouched, now)
}

async function grantIfVouched(tx: Tx, member: number, now: number): Promise<void> {
  const asked = await tx
    .selectFrom('clinician_request')
    .select('member_id')
    .where('member_id', '=', member)
    .executeTakeFirst()
  if (!asked) return
  const vouchers = await listVouchers(tx, 'clinician', member)
  // Their word is worth something while they are peer clinicians themselves.
  const { count } = await tx
    .selectFrom('member_role')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('role', '=', 'clinician')
    .where('member_id', 'in', [-1, ...vouchers])
    .executeTakeFirstOrThrow()
  if (count >= vouchesNeeded) await grantClinician(tx, { member, through: 'peers', now })
}

export interface Request extends OwnRequest {
  /** Internal id; never leaves the server. */
  member: number
  publicId: string
  handle: string
}

/** What waits to be decided, oldest first, as far as the viewer may notice who asks; never their own. */
export async function listRequests(reader: Reader, keys: Keys, viewer: Viewer): Promise<Request[]> {
  const rows = await reader
    .selectFrom('clinician_request')
    .innerJoin('member', 'member.id', 'clinician_request.member_id')
    .select(['member.id', 'public_id', 'handle', 'words', 'asked_at'])
    .where('status', '=', 'active')
    .orderBy('asked_at')
    .orderBy('handle_key')
    .execute()
  return rows
    .filter((row) => row.id !== viewer.id && mayNotice(viewer, row.id))
    .map((row) => ({
      member: row.id,
      publicId: row.public_id,
      handle: row.handle ?? '',
      words: wordsOf(keys, row.words),
      askedAt: row.asked_at,
    }))
}
