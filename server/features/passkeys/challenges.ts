/** Challenges: what an authenticator signs, known by a cookie, good for one answer within minutes. */
import type { CookieOptions } from 'express'
import type { Config } from '../../config.ts'
import type { Tx } from '../../db/transact.ts'
import type { Ask } from '../../request/ask.ts'
import { cookieOptions, hashToken, readCookie } from '../../request/session.ts'

/** Milliseconds for which a challenge waits. */
export const challengeMs = 5 * 60_000

function cookieName(config: Config): string {
  return config.publicUrl?.startsWith('https:') ? '__Host-passkey' : 'passkey'
}

function options(config: Config): CookieOptions {
  return { ...cookieOptions(config), sameSite: 'strict', maxAge: challengeMs }
}

/** Gives out a challenge, for a member who adds a passkey, or for whoever signs in when null. */
export async function giveChallenge(
  ask: Ask,
  memberId: number | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { forum, res } = ask
  const challenge = new Uint8Array(forum.world.bytes(32))
  const token = forum.world.bytes(32).toString('base64url')
  const row = {
    token_hash: hashToken(token),
    challenge: Buffer.from(challenge).toString('base64url'),
    member_id: memberId,
    expires_at: forum.world.now() + challengeMs,
  }
  await forum.writer.transact(async (tx) => {
    await tx.insertInto('passkey_challenge').values(row).execute()
  })
  res.cookie(cookieName(forum.config), token, options(forum.config))
  return challenge
}

/**
 * Takes back the challenge that was given to this browser for the same purpose, as base64url. It is
 * gone after that, whatever becomes of the answer. Null when there is none, or it is too old.
 */
export async function takeChallenge(ask: Ask, memberId: number | null): Promise<string | null> {
  const { forum, req, res } = ask
  const name = cookieName(forum.config)
  const token = readCookie(req.headers.cookie, name)
  if (!token) return null
  res.clearCookie(name, options(forum.config))
  const taken = await forum.writer.transact((tx) =>
    tx
      .deleteFrom('passkey_challenge')
      .where('token_hash', '=', hashToken(token))
      .returning(['challenge', 'member_id', 'expires_at'])
      .executeTakeFirst(),
  )
  if (!taken || taken.member_id !== memberId) return null
  return taken.expires_at > forum.world.now() ? taken.challenge : null
}

/** Deletes the challenges that nobody answered in time. */
export async function sweepChallenges(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom('passkey_challenge').where('expires_at', '<=', now).execute()
}
