/** Text that the database keeps without being able to read it: AES-256-GCM under a key of the key file. */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'
import type { World } from './world.ts'

/** What a sealed text is. It cannot be passed off as another kind. */
export type SealUse =
  'address' | 'hint' | 'mail' | 'note' | 'request' | 'facts' | 'unsubscribe' | 'push'

const nonceLength = 12
const tagLength = 16

/** The text, sealed for one use. */
export function seal(parts: { keys: Keys; world: World }, use: SealUse, text: string): string {
  return sealWith(parts.keys, use, text, parts.world.bytes(nonceLength))
}

/**
 * The same, but alike for the same text: for links that lead to the same place each time. Its nonce
 * follows from the text, under a key of its own, so that two texts do not share one.
 */
export function sealAlike(keys: Keys, use: SealUse, text: string): string {
  const nonce = createHmac('sha256', keys.key('nonce')).update(`${use} ${text}`).digest()
  return sealWith(keys, use, text, nonce.subarray(0, nonceLength))
}

function sealWith(keys: Keys, use: SealUse, text: string, nonce: Buffer): string {
  const cipher = createCipheriv('aes-256-gcm', keys.key('mail'), nonce)
  cipher.setAAD(Buffer.from(use))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
}

/** What was sealed. @throws Error when it was not sealed under this key and for this use */
export function unseal(keys: Keys, use: SealUse, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceLength + tagLength) throw new Error('This is no sealed text.')
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keys.key('mail'),
    bytes.subarray(0, nonceLength),
    { authTagLength: tagLength },
  )
  decipher.setAAD(Buffer.from(use))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  const text = bytes.subarray(nonceLength, -tagLength)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}
