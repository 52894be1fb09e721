import { limits } from '../../../shared/limits.ts'
import { once } from '../../db/idempotency.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { hashToken } from '../../request/session.ts'
import { seal } from '../../seal.ts'
import type { Address } from '../../visibility/fingerprint.ts'
import { mailNowhere } from '../notice-mail/letters-address.ts'
import { countContactPoints, findByFingerprint, nextNewAt, storedAs } from './store.ts'

const dayMs = 86_400_000

/** Kind of the errand that carries the link; its payload is the token. */
export const confirmKind = 'confirm contact point'

export interface Wish {
  memberId: number
  address: Address
  /** Whether the address itself is to be kept. */
  mail: boolean
  idempotencyKey: string | null
}

/**
 * Adds a contact point, or asks again for one that is not confirmed, and queues the mail that
 * confirms it. Never looks at those of others. Returns its internal id.
 * @throws Invalid when there are too many, or another one is too new.
 */
export async function addContactPoint(forum: Forum, wish: Wish): Promise<number> {
  const { memberId, idempotencyKey: key } = wish
  const now = forum.world.now()
  const { id } = await forum.writer.transact((tx) =>
    once(tx, { memberId, key, kind: 'contact', now }, () => add(tx, forum, wish, now)),
  )
  forum.mail.nudge()
  return id
}

async function add(tx: Tx, forum: Forum, wish: Wish, now: number): Promise<number> {
  const { memberId, address, mail } = wish
  const stored = storedAs(forum, address)
  const known = await findByFingerprint(tx, memberId, stored.fingerprint)
  if (known && known.confirmed_at !== null && (!mail || known.for_mail === 1)) {
    if (!mail) await keepForMatchingAlone(tx, memberId, known)
    return known.id
  }
  if (!known) await refuseTooMany(tx, forum, memberId, now)
  const { token, fields } = newLink(forum, address, now)
  const id = known
    ? await askAgain(tx, known, { ...fields, mail })
    : await insert(tx, { ...stored, ...fields, memberId, mail, publicId: forum.world.id(), now })
  const errand = { memberId, contactPointId: id, payload: token, awaited: true }
  await forum.mail.queue(tx, confirmKind, errand)
  return id
}

async function keepForMatchingAlone(
  tx: Tx,
  memberId: number,
  { id, letters_since }: { id: number; letters_since: number | null },
): Promise<void> {
  if (letters_since !== null) await mailNowhere(tx, memberId)
  await tx
    .updateTable('contact_point')
    .set({ for_mail: 0, address: null, token_hash: null, token_expires_at: null })
    .where('id', '=', id)
    .execute()
}

async function refuseTooMany(tx: Tx, forum: Forum, memberId: number, now: number): Promise<void> {
  const max = limits.contactPoints
  if ((await countContactPoints(tx, memberId)) >= max) {
    throw new Invalid([{ field: 'email', word: 'contact.tooMany', values: { max } }])
  }
  const next = await nextNewAt(tx, memberId)
  if (next === null || next <= now || forum.config.testMode) return
  const values = { days: limits.contactEveryDays, next: new Date(next) }
  throw new Invalid([{ field: 'email', word: 'contact.tooSoon', values }])
}

interface Link {
  address: string
  token_hash: string
  token_expires_at: number
  token_used: number
}

// What is mailed is known to nobody but the mailbox: the database has its hash alone.
function newLink(forum: Forum, { address }: Address, now: number): { token: string; fields: Link } {
  const token = forum.world.bytes(24).toString('base64url')
  const fields = {
    address: seal(forum, 'address', address),
    token_hash: hashToken(token),
    token_expires_at: now + limits.confirmDays * dayMs,
    token_used: 0,
  }
  return { token, fields }
}

async function askAgain(
  tx: Tx,
  known: { id: number; confirmed_at: number | null },
  { mail, ...link }: Link & { mail: boolean },
): Promise<number> {
  // One that is confirmed and asked for again waits with its address until the link is used.
  const wanted = known.confirmed_at === null ? { for_mail: mail ? 1 : 0 } : {}
  await tx
    .updateTable('contact_point')
    .set({ ...link, ...wanted })
    .where('id', '=', known.id)
    .execute()
  return known.id
}

async function insert(
  tx: Tx,
  row: ReturnType<typeof storedAs> &
    Link & { memberId: number; mail: boolean; publicId: string; now: number },
): Promise<number> {
  const { memberId, mail, publicId, now, ...fields } = row
  const { id } = await tx
    .insertInto('contact_point')
    .values({
      ...fields,
      public_id: publicId,
      member_id: memberId,
      for_mail: mail ? 1 : 0,
      added_at: now,
      confirmed_at: null,
      effective_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
