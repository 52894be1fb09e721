import { isIP } from 'node:net'
import { isLoopback } from '../config.ts'
import { limits } from '../../shared/limits.ts'

/** Endings of names that lead to somewhere within the house (RFC 6761, 6762, 8375, 9476; ICANN). */
const inHouse = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion|alt)$/

/**
 * Whether an address can be that of a push service. Members' browsers name it, so it must not lead
 * the server to where members cannot go themselves: TLS, the usual port and a name that is public.
 * Where the name leads is looked at again whenever something is sent (`lookup.ts`).
 * `local` allows addresses on this machine, for tests.
 */
export function isServiceAddress(text: string, local: boolean): boolean {
  if (text.length > limits.pushAddressLength || !URL.canParse(text)) return false
  const { protocol, hostname, port, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  if (local && isLoopback(hostname)) return protocol === 'http:' || protocol === 'https:'
  const name = hostname.replace(/\.$/, '')
  return (
    protocol === 'https:' &&
    port === '' &&
    isIP(name.replace(/^\[|\]$/g, '')) === 0 &&
    name.includes('.') &&
    !inHouse.test(name)
  )
}
