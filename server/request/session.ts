/** From a request to the one who asks, and back to an answer. */
import { createHash } from 'node:crypto'
import type { CookieOptions, Request } from 'express'
import type { Language } from '../../shared/languages.ts'
import type { Config } from '../config.ts'
import type { MemberStatus } from '../db/schema.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'

/** The signed-in member as the session knows them. */
export interface Self {
  id: number
  publicId: string
  handle: string
  status: MemberStatus
  theme: 'device' | 'light' | 'dark'
  /** The one they have chosen; null for none. */
  language: Language | null
  /** Whether single keys do something. */
  shortcuts: boolean
  sessionId: string
  sessionSeenAt: number
  tokenHash: string
}

/** Days until a session that nobody uses ends. */
export const sessionDays = 90

/** What the database keeps of a session's token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Name of the session cookie; `__Host-` binds it to this host wherever TLS allows that. */
export function cookieName(config: Config): string {
  return config.publicUrl?.startsWith('https:') ? '__Host-session' : 'session'
}

export function cookieOptions(config: Config): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl?.startsWith('https:') ?? false,
    path: '/',
    // The server counts from the last use and ends it; the cookie only has to live longer.
    maxAge: 400 * 86_400_000,
  }
}

/** The value of a cookie in a Cookie header, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim()
  }
  return null
}

interface Row {
  version: number
  id: number | null
  publicId: string
  handle: string
  status: MemberStatus
  theme: Self['theme']
  language: Language | null
  shortcuts: 0 | 1
  sessionId: string
  seenAt: number
}

const findSession = prepared<[string, number], Row>(`
  SELECT rules.version, member.id, member.public_id AS publicId, member.handle, member.status,
    member.theme, member.language, member.shortcuts, session.public_id AS sessionId, session.seen_at AS seenAt
  FROM rules
  LEFT JOIN session ON session.token_hash = ? AND session.seen_at > ?
  LEFT JOIN member ON member.id = session.member_id AND member.status <> 'former'`)

export interface Identity {
  /** Version of the rules at the moment of the look-up. */
  version: number
  self: Self | null
}

/** Who holds the session cookie of a request or of a socket's handshake. */
export async function identify(
  reader: Reader,
  config: Config,
  cookieHeader: string | undefined,
  now: number,
): Promise<Identity> {
  const token = readCookie(cookieHeader, cookieName(config))
  const tokenHash = token ? hashToken(token) : ''
  const [row] = await findSession(reader, tokenHash, now - sessionDays * 86_400_000)
  if (!row) throw new Error('The rules table is empty.')
  if (row.id === null) return { version: row.version, self: null }
  const { id, publicId, handle, status, theme, language, sessionId, seenAt: sessionSeenAt } = row
  const shortcuts = row.shortcuts === 1
  const self = {
    id,
    publicId,
    handle,
    status,
    theme,
    language,
    shortcuts,
    sessionId,
    sessionSeenAt,
  }
  return { version: row.version, self: { ...self, tokenHash } }
}

/**
 * True when a request that changes something came from this forum's own pages, or from a program
 * that is no browser. Browsers send Sec-Fetch-Site or Origin with every such request.
 */
export function sameOrigin(
  headers: Pick<Request, 'headers'>['headers'],
  publicUrl: string | null,
): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.origin
  if (origin === undefined) return true
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true
  return publicUrl === null && URL.canParse(origin) && new URL(origin).host === headers.host
}
