/** Recovery codes: the way back in for those who left no address. */
import { createHash } from 'node:crypto'
import type { World } from '../../world.ts'

/** How many codes a member gets at a time. */
export const codesAtATime = 8

/** Crockford's base 32: no letter that could be another, or a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const codeLength = 16

/** New codes of 80 random bits each, in four groups of four. */
export function drawCodes(world: World): string[] {
  return Array.from({ length: codesAtATime }, () => {
    const bits = [...world.bytes(codeLength)]
    const code = bits.map((byte) => alphabet[byte % 32]).join('')
    return code.replace(/.{4}(?!$)/g, '$&-')
  })
}

/** What is kept of a code, however it is typed. Its 80 bits need no slow hash. */
export function hashCode(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(code).digest('base64url')
}
