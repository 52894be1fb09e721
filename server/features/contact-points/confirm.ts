/** A link from a mail: opening it changes nothing, and pressing the button twice neither. */
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { randomMoment } from '../../random-moment.ts'
import { hashToken } from '../../request/session.ts'
import { matchContactPoints } from '../../visibility/match-member.ts'
import { takeIfOnly } from '../notice-mail/letters-address.ts'
import { nextNewAt } from './store.ts'

/**
 * The contact point that a link belongs to. A link of another account is answered like one that
 * never was. @throws NotFound also when it has ended
 */
export async function findAsked(
  db: Reader | Tx,
  { memberId, token, now }: { memberId: number; token: string; now: number },
) {
  const row = await db
    .selectFrom('contact_point')
    .select(['id', 'public_id as publicId', 'token_used', 'confirmed_at', 'for_mail'])
    .where('token_hash', '=', hashToken(token))
    .where('member_id', '=', memberId)
    .where('token_expires_at', '>', now)
    .executeTakeFirst()
  if (!row) throw new NotFound('contact.linkGone')
  return row
}

/** Confirms it, and returns its public id. @throws NotFound, and Conflict when another is too new */
export async function confirmContactPoint(
  forum: Forum,
  memberId: number,
  token: string,
): Promise<string> {
  const now = forum.world.now()
  return forum.writer.transact(async (tx) => {
    const asked = await findAsked(tx, { memberId, token, now })
    if (asked.token_used === 1) return asked.publicId
    const isNew = asked.confirmed_at === null
    if (isNew) await refuseTooSoon(tx, forum, memberId, now)
    const mail = isNew ? asked.for_mail === 1 : true
    await tx
      .updateTable('contact_point')
      .set({ token_used: 1, for_mail: mail ? 1 : 0, ...(mail ? {} : { address: null }) })
      .where('id', '=', asked.id)
      .execute()
    if (isNew) await beginToCount(tx, forum, { id: asked.id, memberId, now })
    if (mail) await takeIfOnly(tx, { member: memberId, id: asked.id, now })
    return asked.publicId
  })
}

async function refuseTooSoon(tx: Tx, forum: Forum, memberId: number, now: number): Promise<void> {
  const next = await nextNewAt(tx, memberId)
  if (next === null || next <= now || forum.config.testMode) return
  throw new Conflict('contact.tooSoon', { days: limits.contactEveryDays, next: new Date(next) })
}

// Somebody settled could watch who vanishes, so they are not told when it counts.
async function beginToCount(
  tx: Tx,
  forum: Forum,
  { id, memberId, now }: { id: number; memberId: number; now: number },
): Promise<void> {
  const member = await tx
    .selectFrom('member')
    .select('settled_at')
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  const settled = member.settled_at !== null
  const later = settled && !forum.config.testMode
  const effective_at = later ? randomMoment(forum.world, now, limits.contactEffectDays) : now
  await tx
    .updateTable('contact_point')
    .set({ confirmed_at: now, effective_at, effective: settled ? 0 : 1 })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('member')
    .set({ contact_confirmed_at: now })
    .where('id', '=', memberId)
    .execute()
  if (!settled) await matchContactPoints(tx, forum, memberId, now)
}
