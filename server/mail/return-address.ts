/**
 * An envelope address of its own for each letter, so that a mail that comes back says by itself which
 * address it came back from (VERP), without naming it: a moment, and a keyed hash of both.
 */
import { timingSafeEqual } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Keys } from '../keys.ts'

interface Parts {
  config: Pick<Config, 'mailReturn'>
  keys: Keys
}

/** What an address says for which a mail came back. */
export interface Stamp {
  token: string
  /** When the letter went out at the latest, in milliseconds. */
  sentAt: number
}

const momentBytes = 4
const hashBytes = 14
/** Characters of a token; with what stands around it, it must fit before the @ (RFC 5321, 4.5.3.1.1). */
export const tokenLength = 29
/** Servers give a mail up after some days; what comes later may be of another time. */
const daysOfUse = 14
const dayMs = 86_400_000

// Some servers write addresses in small letters, so a token has no others (RFC 4648, 6).
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Where a letter comes back to that goes to a contact point (public id); null when it is not set. */
export function returnAddress({ config, keys }: Parts, point: string, at: number): string | null {
  return config.mailReturn?.replace('{token}', tokenOf(keys, point, Math.floor(at / 1000))) ?? null
}

function tokenOf(keys: Keys, point: string, seconds: number): string {
  const moment = Buffer.alloc(momentBytes)
  moment.writeUInt32BE(seconds >>> 0)
  const hash = Buffer.from(keys.hash('return', `${seconds >>> 0} ${point}`), 'hex')
  return inBase32(Buffer.concat([moment, hash.subarray(0, hashBytes)]))
}

function inBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.padEnd(tokenLength * 5, '0').match(/.{5}/g) ?? []
  return groups.map((group) => alphabet[parseInt(group, 2)]).join('')
}

/** The first such address in a mail that came back; null when there is none. */
export function findStamp({ config }: Pick<Parts, 'config'>, mail: string): Stamp | null {
  if (config.mailReturn === null) return null
  const [before = '', after = ''] = config.mailReturn
    .split('{token}')
    .map((part) => part.replace(/[^\w]/g, '\\$&'))
  const pattern = new RegExp(`${before}([a-z2-7]{${tokenLength}})${after}`, 'i')
  const token = pattern.exec(mail)?.[1]?.toLowerCase()
  return token === undefined ? null : { token, sentAt: momentOf(token) * 1000 + 999 }
}

function momentOf(token: string): number {
  const bits = [...token].map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0')).join('')
  return parseInt(bits.slice(0, momentBytes * 8), 2)
}

/** Whether letters of that time are too old for what becomes of them to mean anything. */
export function isPast({ sentAt }: Stamp, now: number): boolean {
  return sentAt < now - daysOfUse * dayMs
}

/** Whether a stamp was made for this contact point (public id), by this forum. */
export function isStampOf(keys: Keys, { token, sentAt }: Stamp, point: string): boolean {
  const made = Buffer.from(tokenOf(keys, point, Math.floor(sentAt / 1000)))
  return timingSafeEqual(made, Buffer.from(token))
}
