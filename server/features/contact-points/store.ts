/** Addresses that a member leaves: confirmed by mail, compared by fingerprint, three at most. */
import { domainToUnicode } from 'node:url'
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Keys } from '../../keys.ts'
import { seal, unseal } from '../../seal.ts'
import {
  type Address,
  addressFingerprint,
  domainFingerprints,
} from '../../visibility/fingerprint.ts'
import type { World } from '../../world.ts'
import { findLettersAddress, mailNowhere } from '../notice-mail/letters-address.ts'

const dayMs = 86_400_000

export interface ContactPoint {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  /** Enough for its owner to tell it from another, such as `m…@e….org`. */
  hint: string
  confirmed: boolean
  /** True when the address itself is kept, for mail. */
  mail: boolean
  /** True when notices are mailed there. */
  letters: boolean
  /** A link is on its way: to confirm it, or to keep the address of one that is confirmed. */
  asked: boolean
  effective: boolean
  addedAt: number
}

const columns = [
  ...['id', 'public_id', 'hint', 'for_mail', 'confirmed_at', 'token_hash', 'token_used'],
  ...['effective', 'added_at', 'letters_since'],
] as const

interface Row {
  id: number
  public_id: string
  hint: string
  for_mail: number
  confirmed_at: number | null
  token_hash: string | null
  token_used: number
  effective: number
  added_at: number
  letters_since: number | null
}

function contactPointOf(keys: Keys, row: Row): ContactPoint {
  const confirmed = row.confirmed_at !== null
  return {
    id: row.id,
    publicId: row.public_id,
    hint: unseal(keys, 'hint', row.hint),
    confirmed,
    mail: row.for_mail === 1,
    letters: row.letters_since !== null,
    asked: row.token_hash !== null && row.token_used === 0,
    effective: row.effective === 1,
    addedAt: row.added_at,
  }
}

/** A member's contact points, in the order in which they were added. */
export async function listContactPoints(
  db: Reader | Tx,
  keys: Keys,
  memberId: number,
): Promise<ContactPoint[]> {
  const rows = await db
    .selectFrom('contact_point')
    .select(columns)
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute()
  return rows.map((row) => contactPointOf(keys, row))
}

/** What stands for an address in the database; the same for every way of writing it. */
export function storedAs(parts: { keys: Keys; world: World }, address: Address) {
  return {
    fingerprint: addressFingerprint(parts.keys, address),
    // All of them, so that whoever lists a domain finds addresses in those below it.
    domain_fingerprint: domainFingerprints(parts.keys, address.domain).join(' '),
    hint: seal(parts, 'hint', hintOf(address)),
  }
}

function hintOf({ local, domain }: Address): string {
  const labels = domainToUnicode(domain).split('.')
  return `${firstOf(local)}…@${firstOf(labels[0]!)}….${labels.at(-1)}`
}

function firstOf(text: string): string {
  return [...text][0] ?? ''
}

/** The member's contact point with this fingerprint. */
export async function findByFingerprint(tx: Tx, memberId: number, fingerprint: string) {
  const row = await tx
    .selectFrom('contact_point')
    .select(['id', 'confirmed_at', 'for_mail', 'letters_since'])
    .where('member_id', '=', memberId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return row ?? null
}

export async function countContactPoints(tx: Tx, memberId: number): Promise<number> {
  const { count } = await tx
    .selectFrom('contact_point')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  return count
}

/** Removes a contact point of the member, with mail on its way to it; false when there is none. */
export async function deleteContactPoint(
  tx: Tx,
  memberId: number,
  publicId: string,
): Promise<boolean> {
  const letters = await findLettersAddress(tx, memberId)
  if (letters?.point === publicId) await mailNowhere(tx, memberId)
  const { numDeletedRows } = await tx
    .deleteFrom('contact_point')
    .where('member_id', '=', memberId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/**
 * When somebody settled may add the next contact point, in milliseconds; null for anybody who may
 * now. Otherwise one could switch a contact point on and off and watch who vanishes.
 */
export async function nextNewAt(db: Reader | Tx, memberId: number): Promise<number | null> {
  const member = await db
    .selectFrom('member')
    .select(['settled_at', 'contact_confirmed_at'])
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  if (member.settled_at === null || member.contact_confirmed_at === null) return null
  return member.contact_confirmed_at + limits.contactEveryDays * dayMs
}
