/** A member's own data, to take along: what they wrote and set, and nothing about others. */
import type { Reader } from '../../db/open.ts'
import { inLanguage } from '../../words/index.ts'
import { deviceName } from '../sessions/device.ts'

const iso = (at: number) => new Date(at).toISOString()
const isoOrNull = (at: number | null) => (at === null ? null : iso(at))

/** Who they are here, and their settings. */
export async function accountOf(reader: Reader, memberId: number) {
  const member = await reader
    .selectFrom('member')
    .selectAll()
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  const roles = await reader
    .selectFrom('member_role')
    .select(['role', 'granted_at'])
    .where('member_id', '=', memberId)
    .execute()
  return {
    id: member.public_id,
    handle: member.handle,
    status: member.status,
    pronouns: member.pronouns,
    about: member.about,
    profileAudience: member.profile_audience,
    theme: member.theme,
    language: member.language,
    joinedAt: iso(member.created_at),
    roles: roles.map(({ role, granted_at }) => ({ role, since: iso(granted_at) })),
  }
}

/** What they said when they came, and which agreements they said yes to. */
export async function promisesOf(reader: Reader, memberId: number) {
  const joinAnswers = await reader
    .selectFrom('join_answer')
    .select(['question', 'answer'])
    .where('member_id', '=', memberId)
    .orderBy('number')
    .execute()
  const agreements = await reader
    .selectFrom('agreement_accepted')
    .select(['version', 'accepted_at'])
    .where('member_id', '=', memberId)
    .orderBy('version')
    .execute()
  const policies = await reader
    .selectFrom('crisis_policy_seen')
    .select(['version', 'seen_at'])
    .where('member_id', '=', memberId)
    .orderBy('version')
    .execute()
  return {
    joinAnswers,
    crisisPolicies: policies.map(({ version, seen_at }) => ({ version, readAt: iso(seen_at) })),
    agreements: agreements.map(({ version, accepted_at }) => ({
      version,
      acceptedAt: iso(accepted_at),
    })),
  }
}

/** Devices and keys by which they get in; no secrets. */
export async function waysInOf(reader: Reader, memberId: number) {
  const sessions = await reader
    .selectFrom('session')
    .leftJoin('push_device', 'session_hash', 'token_hash')
    .select(['device', 'session.created_at', 'seen_at', 'push_device.created_at as notices_at'])
    .where('session.member_id', '=', memberId)
    .orderBy('session.created_at')
    .execute()
  const passkeys = await reader
    .selectFrom('passkey')
    .select(['name', 'created_at', 'used_at'])
    .where('member_id', '=', memberId)
    .orderBy('created_at')
    .execute()
  return {
    sessions: sessions.map(({ device, created_at, seen_at, notices_at }) => ({
      device: inLanguage('en', () => deviceName(device)),
      createdAt: iso(created_at),
      seenAt: iso(seen_at),
      noticesSince: isoOrNull(notices_at),
    })),
    passkeys: passkeys.map(({ name, created_at, used_at }) => ({
      name,
      createdAt: iso(created_at),
      usedAt: isoOrNull(used_at),
    })),
  }
}

/** Invitations they made. Whether one was used would be about others. */
export async function invitationsOf(reader: Reader, memberId: number) {
  const rows = await reader
    .selectFrom('invitation')
    .select(['created_at', 'expires_at', 'withdrawn_at'])
    .where('created_by', '=', memberId)
    .orderBy('created_at')
    .execute()
  return rows.map(({ created_at, expires_at, withdrawn_at }) => ({
    createdAt: iso(created_at),
    expiresAt: iso(expires_at),
    withdrawnAt: isoOrNull(withdrawn_at),
  }))
}
