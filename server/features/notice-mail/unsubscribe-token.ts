import type { Keys } from '../../keys.ts'
import { sealAlike, unseal } from '../../seal.ts'

/**
 * Stands for an address in the link of a mail. Sealed, so that it tells neither whose address it is
 * nor which; always the same for one address. `point` is the public id of a contact point: when that
 * is taken away, the links of old mails do nothing any more.
 */
export function unsubscribeToken(keys: Keys, point: string): string {
  return sealAlike(keys, 'unsubscribe', point)
}

/** The public id in a token; null for what is none. */
export function addressOf(keys: Keys, token: string): string | null {
  try {
    return unseal(keys, 'unsubscribe', token)
  } catch {
    return null
  }
}
