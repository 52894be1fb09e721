/** Addresses as they are compared: normalised, and then only as keyed hashes. */
import { createHmac } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { Keys } from '../keys.ts'

/** An e-mail address that was understood. */
export interface Address {
  /** For sending: as it was typed, but for its ends, its Unicode form and its domain in ASCII. */
  address: string
  /** For comparing: case-folded, and without what follows the first `+`. */
  local: string
  /** In ASCII and lower case. */
  domain: string
}

/** Most octets of the part before the @, and of a whole address (RFC 5321, 4.5.3.1). */
const localOctets = 64
const addressOctets = 254

/** What can stand unquoted before the @ (RFC 5322 with RFC 6531), a dot between two at most. */
const atoms = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u

/**
 * Reads one bare address, or null for anything else: no names, quoted parts, lists or lines. Only
 * rules that hold for every provider: dots count, for instance.
 */
export function readAddress(text: string): Address | null {
  const typed = text.trim().normalize('NFC')
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, at)
  const domain = at > 0 ? readDomain(typed.slice(at + 1)) : null
  if (domain === null || !atoms.test(local)) return null
  const address = `${local}@${domain}`
  if (octets(local) > localOctets || octets(address) > addressOctets) return null
  return { address, local: fold(local.replace(/(?<=.)\+.*$/u, '')), domain }
}

/** Dots of other scripts count as dots (UTS #46); nothing else may stand between labels. */
const domainShape =
  /^[\p{L}\p{M}\p{N}\u00B7\u30FB\u200C\u200D_-]+(?:[.\u3002\uFF0E\uFF61][\p{L}\p{M}\p{N}\u00B7\u30FB\u200C\u200D_-]+)+$/u
const labelShape = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * Reads a domain of two labels at least, or null. It comes back as it is asked for in the network:
 * international ones in ASCII, in lower case, without a dot at the end.
 */
export function readDomain(text: string): string | null {
  const typed = text.trim().normalize('NFC').replace(/\.$/, '')
  // Asked first: the parser of addresses would cut off a path and drop line breaks by itself.
  if (!domainShape.test(typed)) return null
  const ascii = domainToASCII(typed)
  const labels = ascii.split('.')
  const fits =
    labels.length >= 2 && ascii.length <= 253 && labels.every((one) => labelShape.test(one))
  // No network has a last label of digits: that is a number of a machine.
  return fits && !/^\d+$/.test(labels.at(-1)!) ? ascii : null
}

function octets(text: string): number {
  return Buffer.byteLength(text)
}

function fold(text: string): string {
  return text.toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC')
}

/** What stands for an address in the database. The same for every way of writing it. */
export function addressFingerprint(keys: Keys, { local, domain }: Address): string {
  return hash(keys, `address ${local}@${domain}`)
}

/** What stands for a domain, as `readDomain` gives it. */
export function domainFingerprint(keys: Keys, domain: string): string {
  return hash(keys, `domain ${domain}`)
}

/**
 * The fingerprints of a domain and of each one above it, down to two labels: whoever asks for
 * `clinic.example` means `mail.ward.clinic.example` as well.
 */
export function domainFingerprints(keys: Keys, domain: string): string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, at) => domainFingerprint(keys, labels.slice(at).join('.')))
}

function hash(keys: Keys, text: string): string {
  return createHmac('sha256', keys.key('fingerprint')).update(text).digest('base64url')
}
