/** The devices that get notes: rows that end with the session they belong to. */
import type { Reader } from '../db/open.ts'
import { prepared } from '../db/prepared.ts'
import type { Tx } from '../db/transact.ts'

/** A device whose time has come, until `leaseUntil` in the hands of whoever took it. */
export interface Waiting {
  sessionHash: string
  memberId: number
  addressHash: string
  sealed: string
  attempts: number
  queuedAt: number
  /** Another device of its member was told already. */
  behind: boolean
  leaseUntil: number
}

/** Milliseconds after which a note that was taken up is taken up again: the process has ended. */
const leaseMs = 300_000

const anyOf = prepared<[number], { one: number }>(
  'SELECT 1 AS one FROM push_device WHERE member_id = ? AND ended_at IS NULL LIMIT 1',
)

/** Whether any device of a member (internal id) takes notes. */
export async function hasDevice(reader: Reader, member: number): Promise<boolean> {
  return (await anyOf(reader, member)).length > 0
}

const waitingOf = prepared<[number], { one: number }>(`
  SELECT 1 AS one FROM push_device
  WHERE member_id = ? AND next_at IS NOT NULL AND behind = 0 LIMIT 1`)

/** Whether something is on its way to a member, besides what one device of theirs missed alone. */
export async function isUnderWay(db: Reader | Tx, member: number): Promise<boolean> {
  return (await waitingOf(db, member)).length > 0
}

/** Has something sent to every device of a member that takes notes; false when none does. */
export async function queueFor(tx: Tx, member: number, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('push_device')
    // What waits for another try goes on waiting: its push service may have asked for that.
    .set((eb) => ({ next_at: eb.fn.coalesce('next_at', eb.val(now)), queued_at: now, behind: 0 }))
    .where('member_id', '=', member)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether anything is due at `now`: a look is cheaper than a transaction. */
export async function isAnyDue(reader: Reader, now: number): Promise<boolean> {
  const row = await reader
    .selectFrom('push_device')
    .select('session_hash')
    .where('next_at', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes up what is due at `now`, member by member, what has waited longest first: so many devices,
 * and the others of their members. Fewer only where no more are due.
 */
export async function takeDue(tx: Tx, now: number, most: number): Promise<Waiting[][]> {
  const leaseUntil = now + leaseMs
  const first = tx
    .selectFrom('push_device')
    .select('member_id')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(most)
  const rows = await tx
    .updateTable('push_device')
    .set({ next_at: leaseUntil })
    .where('next_at', '<=', now)
    .where('member_id', 'in', first)
    .returning(['session_hash', 'member_id', 'address_hash', 'sealed', 'attempts', 'queued_at'])
    .returning('behind')
    .execute()
  const errands = new Map<number, Waiting[]>()
  for (const row of rows) {
    const errand = errands.get(row.member_id) ?? []
    errands.set(row.member_id, errand)
    errand.push({
      sessionHash: row.session_hash,
      memberId: row.member_id,
      addressHash: row.address_hash ?? '',
      sealed: row.sealed ?? '',
      attempts: row.attempts,
      queuedAt: row.queued_at ?? now,
      behind: row.behind === 1,
      leaseUntil,
    })
  }
  return [...errands.values()]
}

/** What becomes of a note; `nextAt` is null when it is over. */
export interface Next {
  nextAt: number | null
  attempts: number
  behind: boolean
}

/** Puts a note off, or is done with it. */
export async function putOff(
  tx: Tx,
  { sessionHash, leaseUntil, queuedAt }: Waiting,
  { nextAt, attempts, behind }: Next,
  now: number,
): Promise<void> {
  await tx
    .updateTable('push_device')
    // Something came up while the note was under way: it is looked at anew.
    .set((eb) => ({
      next_at: nextAt ?? eb.case().when('queued_at', '>', queuedAt).then(now).else(null).end(),
      attempts,
      behind: behind ? 1 : 0,
    }))
    .where('session_hash', '=', sessionHash)
    .where('next_at', '=', leaseUntil)
    .execute()
}

type Known = Pick<Waiting, 'sessionHash' | 'addressHash'>

/** Forgets an address that its push service knows no more; that it has ended is kept for the page. */
export async function endDevice(tx: Tx, device: Known, now: number): Promise<void> {
  await tx
    .updateTable('push_device')
    .set({ address_hash: null, sealed: null, ended_at: now, next_at: null, queued_at: null })
    .where('session_hash', '=', device.sessionHash)
    .where('address_hash', '=', device.addressHash)
    .execute()
}

/** The device of a session, sealed; null when it gets no notes. */
export async function findDevice(
  reader: Reader,
  sessionHash: string,
): Promise<{ addressHash: string; sealed: string } | null> {
  const row = await reader
    .selectFrom('push_device')
    .select(['address_hash', 'sealed'])
    .where('session_hash', '=', sessionHash)
    .executeTakeFirst()
  return row?.address_hash && row.sealed
    ? { addressHash: row.address_hash, sealed: row.sealed }
    : null
}
