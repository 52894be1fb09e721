/** On which of their devices members get notices. */
import { ECDH } from 'node:crypto'
import type { Forum } from '../../forum.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Device } from '../../push/note.ts'
import { seal } from '../../seal.ts'

/** A device as its owner sees it; `id` is that of the session it belongs to. */
export interface DeviceRow {
  id: string
  /** As `coarseDevice` gives it. */
  device: string
  createdAt: number
  /** Its push service knows it no more: nothing is sent to it. */
  ended: boolean
}

/** The devices of a member (internal id), the newest first. */
export async function listDevices(reader: Reader, member: number): Promise<DeviceRow[]> {
  const rows = await reader
    .selectFrom('push_device')
    .innerJoin('session', 'session.token_hash', 'push_device.session_hash')
    .select(['public_id as id', 'device', 'push_device.created_at as createdAt', 'ended_at'])
    .where('push_device.member_id', '=', member)
    .orderBy('push_device.created_at', 'desc')
    .orderBy('device')
    .execute()
  return rows.map(({ ended_at, ...row }) => ({ ...row, ended: ended_at !== null }))
}

/** True when notes can be encrypted for a key that a browser gave. */
export function isKey(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url')
    return true
  } catch {
    return false
  }
}

/** A device as it is stored: known by a keyed hash of its address, and otherwise sealed. */
export function sealDevice(forum: Pick<Forum, 'keys' | 'world'>, device: Device) {
  return {
    addressHash: forum.keys.hash('push-address', device.address),
    sealed: seal(forum, 'push', JSON.stringify(device)),
  }
}

/** Whether a session gets notices, or did until its push service knew it no more. */
export async function isKnown(db: Reader | Tx, sessionHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('push_device')
    .select('member_id')
    .where('session_hash', '=', sessionHash)
    .executeTakeFirst()
  return row !== undefined
}

/** How many devices of a member get notices, besides that of one session. */
export async function countOthers(tx: Tx, member: number, sessionHash: string): Promise<number> {
  const { count } = await tx
    .selectFrom('push_device')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', member)
    .where('session_hash', '<>', sessionHash)
    .executeTakeFirstOrThrow()
  return count
}

/** Has notices sent to a device from now on, in place of the one that the session had before. */
export async function saveDevice(
  tx: Tx,
  device: {
    member: number
    sessionHash: string
    addressHash: string
    sealed: string
    now: number
  },
): Promise<void> {
  const { member, sessionHash, addressHash, sealed, now } = device
  // Whoever was signed in here before hears no more of theirs in this browser.
  await tx
    .deleteFrom('push_device')
    .where((eb) =>
      eb.or([eb('address_hash', '=', addressHash), eb('session_hash', '=', sessionHash)]),
    )
    .execute()
  await tx
    .insertInto('push_device')
    .values({
      session_hash: sessionHash,
      member_id: member,
      address_hash: addressHash,
      sealed,
      created_at: now,
      ended_at: null,
      next_at: null,
      queued_at: null,
      attempts: 0,
      behind: 0,
    })
    .execute()
}

/** Sends no more to the device of one session of a member; false when there is none. */
export async function deleteDevice(tx: Tx, member: number, session: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('push_device')
    .where('member_id', '=', member)
    .where('session_hash', '=', (eb) =>
      eb.selectFrom('session').select('token_hash').where('public_id', '=', session),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
