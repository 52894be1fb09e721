/** Becoming settled: by itself, once, at a moment that points to nothing, and never lost. */
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { randomMoment } from '../../random-moment.ts'
import { changeFacts } from '../../visibility/change-facts.ts'

interface Candidate {
  id: number
  /** The moment drawn before; null when they have only just met the conditions. */
  at: number | null
}

/**
 * Draws a moment for members whose probation is over and who have a confirmed contact point, and
 * settles those whose moment has come. Without a mail server nobody could confirm one: then
 * probation alone counts. TEST_MODE takes away probation and the wait.
 */
export async function settleMembers(forum: Forum, now: number): Promise<void> {
  const { reader, writer, world, config } = forum
  const candidates = await listCandidates(forum, now)
  if (candidates.length === 0 && !(await hasStale(reader, now))) return
  const draw = () => (config.testMode ? now : randomMoment(world, now, limits.settleDays))
  const drawn = candidates.map(({ id, at }) => ({ id, at: at ?? draw() }))
  const due = drawn.filter(({ at }) => at <= now).map(({ id }) => id)
  await writer.transact(async (tx) => {
    if (due.length > 0) await changeFacts(tx, due, now, () => settle(tx, due, now))
    for (const { id, at } of drawn) if (at > now) await remember(tx, id, at)
    await forgetStale(tx, now)
  })
}

function listCandidates({ reader, mail, config }: Forum, now: number): Promise<Candidate[]> {
  let query = reader
    .selectFrom('member')
    .select(['id', 'settle_at as at'])
    .where('settled_at', 'is', null)
    .where('status', 'in', ['active', 'paused'])
    .where((eb) => eb.or([eb('settle_at', 'is', null), eb('settle_at', '<=', now)]))
    .orderBy('id')
  if (!config.testMode) query = query.where('probation_until', '<=', now)
  if (mail.canSend) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('contact_point')
          .select('contact_point.id')
          .whereRef('contact_point.member_id', '=', 'member.id')
          .where('confirmed_at', 'is not', null),
      ),
    )
  }
  return query.execute()
}

async function settle(tx: Tx, members: readonly number[], now: number): Promise<void> {
  for (const id of members) {
    await tx
      .updateTable('member')
      .set({ settled_at: now, settle_at: null })
      .where('id', '=', id)
      .execute()
  }
}

async function remember(tx: Tx, member: number, at: number): Promise<void> {
  await tx.updateTable('member').set({ settle_at: at }).where('id', '=', member).execute()
}

// Whoever no longer meets the conditions at their moment gets another one when they do.
async function hasStale(reader: Reader, now: number): Promise<boolean> {
  const row = await reader
    .selectFrom('member')
    .select('id')
    .where('settle_at', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function forgetStale(tx: Tx, now: number): Promise<void> {
  await tx.updateTable('member').set({ settle_at: null }).where('settle_at', '<=', now).execute()
}
