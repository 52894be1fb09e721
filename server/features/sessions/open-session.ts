/** Where every way of signing in ends. */
import type { Tx } from '../../db/transact.ts'
import type { Ask } from '../../request/ask.ts'
import { cookieName, cookieOptions, hashToken } from '../../request/session.ts'
import { endLeaving } from '../members/end-leaving.ts'
import { coarseDevice } from './device.ts'
import { createSession, endSession } from './store.ts'

/** Somebody who has just been signed in. */
export interface Opened<Found> {
  member: Found
  /** They were about to leave, which signing in has called off. */
  stays: boolean
  /** They have not been let in yet. */
  waits: boolean
}

/**
 * Signs in the member whom `find` returns, in the transaction that `find` works in, and ends the
 * session the request came with. Whatever `find` throws leaves everything as it was.
 */
export async function openSession<Found extends { id: number }>(
  ask: Ask,
  find: (tx: Tx) => Promise<Found>,
): Promise<Opened<Found>> {
  const { forum, res, self } = ask
  const token = forum.world.bytes(32).toString('base64url')
  const session = {
    tokenHash: hashToken(token),
    publicId: forum.world.id(),
    device: coarseDevice(ask.userAgent),
    now: forum.world.now(),
  }
  const opened = await forum.writer.transact(async (tx) => {
    const member = await find(tx)
    const stays = await endLeaving(tx, member.id)
    if (self) await endSession(tx, self.id, self.sessionId)
    await createSession(tx, { ...session, memberId: member.id })
    return { member, stays, waits: await isWaiting(tx, member.id) }
  })
  res.cookie(cookieName(forum.config), token, cookieOptions(forum.config))
  if (self) forum.live.endSession(self.sessionId)
  return opened
}

async function isWaiting(tx: Tx, memberId: number): Promise<boolean> {
  const { status } = await tx
    .selectFrom('member')
    .select('status')
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  return status === 'waiting'
}

/** Takes the cookie of a session that has ended out of the browser. */
export function dropCookie(ask: Ask): void {
  const { config } = ask.forum
  ask.res.clearCookie(cookieName(config), cookieOptions(config))
}
