/** Text that the database keeps without being able to read it: AES-256-GCM under a key of the key file. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Keys } from './keys.ts'
import type { World } from './world.ts'

/** What a sealed text is. It cannot be passed off as another kind. */
export type SealUse = 'address' | 'hint' | 'mail' | 'note' | 'request' | 'facts'

const nonceLength = 12
const tagLength = 16

/** The text, sealed for one use. */
export function seal(parts: { keys: Keys; world: World }, use: SealUse, text: string): string {
  const nonce = parts.world.bytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', parts.keys.key('mail'), nonce)
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
