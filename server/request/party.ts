/** For whom passkeys are made, as far as the address that was opened says. */
import { isIP } from 'node:net'
import type { Config } from '../config.ts'
import type { Ask } from './ask.ts'

/** For whom a passkey is made: a name, and the origin that must ask for it. */
export interface Party {
  id: string
  origin: string
}

/**
 * The party of a forum at its public address, or else at the address it was opened under. Null
 * where browsers refuse passkeys: at plain IP addresses, and without TLS other than on localhost.
 */
export function findParty(ask: Pick<Ask, 'req'> & { forum: { config: Config } }): Party | null {
  const { req, forum } = ask
  const address = forum.config.publicUrl ?? `${req.protocol}://${req.headers.host ?? ''}`
  if (!URL.canParse(address)) return null
  const { origin, hostname, protocol } = new URL(address)
  const local = hostname === 'localhost' || hostname.endsWith('.localhost')
  if (isIP(hostname.replace(/^\[|\]$/g, '')) || (protocol !== 'https:' && !local)) return null
  return { id: hostname, origin }
}
