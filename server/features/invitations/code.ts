/** Invitations: a code lets somebody in under a name of their own, and nobody learns whether it did. */
import { hashToken } from '../../request/session.ts'

/** Without those that are mistaken for each other: 0 and o, 1 and l and i. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/** A code made of random bytes, without bias: 59 bits. `bytes` is asked until there are enough. */
export function codeFrom(bytes: (length: number) => Buffer): string {
  const fair = 256 - (256 % alphabet.length)
  let code = ''
  while (code.length < length) {
    for (const byte of bytes(24)) {
      if (byte < fair && code.length < length) code += alphabet[byte % alphabet.length]
    }
  }
  return code
}

/** What the database keeps of a code; the same for a code typed with capitals, spaces or dashes. */
export function hashCode(code: string): string {
  return hashToken(code.toLowerCase().replace(/[\s-]/g, ''))
}
