/** Letting people in one by one: who waits, what they answered, and what the moderation team says. */
import { Conflict, NotFound } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import { forgetRemembered, type Tx } from '../../db/transact.ts'
import { changeFacts } from '../../visibility/change-facts.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { endSessions } from '../sessions/store.ts'

const dayMs = 86_400_000
/** Days for which answers are kept after somebody was let in. */
const answerDays = 7
/** Days for which somebody who was not let in finds out why. */
const declinedDays = 30

export interface Waiting {
  /** Public id. */
  id: string
  handle: string
  since: number
  answers: { question: string; answer: string }[]
}

/** Everybody who waits and whom the viewer may notice, the longest first. */
export async function listWaiting(reader: Reader, viewer: Viewer): Promise<Waiting[]> {
  const all = await reader
    .selectFrom('member')
    .select(['id', 'public_id', 'handle', 'created_at'])
    .where('status', '=', 'waiting')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const members = all.filter(({ id }) => mayNotice(viewer, id))
  const answers = await reader
    .selectFrom('join_answer')
    .innerJoin('member', 'member.id', 'join_answer.member_id')
    .select(['member_id', 'question', 'answer'])
    .where('status', '=', 'waiting')
    .orderBy('number')
    .execute()
  return members.map((member) => ({
    id: member.public_id,
    handle: member.handle ?? '',
    since: member.created_at,
    answers: answers
      .filter((row) => row.member_id === member.id)
      .map(({ question, answer }) => ({ question, answer })),
  }))
}

/** How many `listWaiting` would list. */
export async function countWaiting(reader: Reader, viewer: Viewer): Promise<number> {
  const waiting = await reader
    .selectFrom('member')
    .select('id')
    .where('status', '=', 'waiting')
    .execute()
  return waiting.filter(({ id }) => mayNotice(viewer, id)).length
}

interface Decision {
  /** Who decides: whom they may not notice is not there for them. */
  viewer: Viewer
  /** What they are told; may be empty. */
  words: string
  now: number
}

/** Lets somebody in. @throws NotFound, and Conflict when they have been let in before. */
export async function acceptMember(
  tx: Tx,
  id: string,
  { viewer, words, now, probationDays }: Decision & { probationDays: number },
): Promise<void> {
  const member = await findWaiting(tx, id, viewer)
  await changeFacts(tx, [member], now, () =>
    tx
      .updateTable('member')
      .set({
        status: 'active',
        accepted_at: now,
        probation_until: probationDays > 0 ? now + probationDays * dayMs : 0,
      })
      .where('id', '=', member)
      .execute(),
  )
  if (words !== '') {
    await tx.insertInto('welcome').values({ member_id: member, words, written_at: now }).execute()
  }
}

/**
 * Deletes the account of somebody who waits; their handle stays taken. Returns the public ids of
 * the sessions that ended. @throws NotFound, and Conflict when they have been let in before.
 */
export async function declineMember(
  tx: Tx,
  id: string,
  { viewer, words, now }: Decision,
): Promise<string[]> {
  const member = await findWaiting(tx, id, viewer)
  const sessions = await tx
    .selectFrom('session')
    .select('token_hash')
    .where('member_id', '=', member)
    .execute()
  for (const { token_hash } of sessions) {
    await tx.insertInto('declined').values({ token_hash, words, declined_at: now }).execute()
  }
  const ended = await endSessions(tx, member)
  await tx
    .updateTable('taken_handle')
    .set({ member_id: null })
    .where('member_id', '=', member)
    .execute()
  await tx.deleteFrom('member').where('id', '=', member).execute()
  await forgetRemembered(tx)
  return ended
}

async function findWaiting(tx: Tx, id: string, viewer: Viewer): Promise<number> {
  const member = await tx
    .selectFrom('member')
    .select(['id', 'status'])
    .where('public_id', '=', id)
    .executeTakeFirst()
  if (!member || member.status === 'former' || !mayNotice(viewer, member.id)) throw new NotFound()
  if (member.status !== 'waiting') throw new Conflict('approval.decided')
  return member.id
}

/** Deletes answers and replies whose time is over. */
export async function forgetOldDecisions(tx: Tx, now: number): Promise<void> {
  const accepted = tx
    .selectFrom('member')
    .select('id')
    .where('accepted_at', '<=', now - answerDays * dayMs)
  await tx.deleteFrom('join_answer').where('member_id', 'in', accepted).execute()
  await tx
    .deleteFrom('declined')
    .where('declined_at', '<=', now - declinedDays * dayMs)
    .execute()
}
