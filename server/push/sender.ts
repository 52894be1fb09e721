/** Web Push: short notes to members' devices, by way of the push services of their browsers. */
import { createECDH, createHash } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Keys } from '../keys.ts'

/** As which the forum is known to push services (VAPID, RFC 8292); both as base64url. */
export interface SenderKeys {
  publicKey: string
  privateKey: string
}

/** The forum's own pair of keys, which follows from the key file: nothing else has to be kept. */
export function senderKeys(keys: Keys): SenderKeys {
  const pair = createECDH('prime256v1')
  for (let number = keys.key('push'); ; number = createHash('sha256').update(number).digest()) {
    try {
      pair.setPrivateKey(number)
    } catch {
      // One number in four thousand million is too large for the curve.
      continue
    }
    return {
      publicKey: pair.getPublicKey('base64url'),
      privateKey: number.toString('base64url'),
    }
  }
}

/** Whom a push service can turn to about what the forum sends (RFC 8292, 2.1). */
export function senderSubject({ publicUrl, mailFrom }: Config): string {
  return publicUrl?.startsWith('https:') ? publicUrl : `mailto:${mailFrom}`
}
