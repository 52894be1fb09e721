/** Passphrases as they are kept: hashed, slowly on purpose. Never call these in a transaction. */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { tidyText } from '../../../shared/text.ts'

/** Argon2id with 19 MiB, two passes, one lane: the floor of OWASP's password storage cheat sheet. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash to keep of a passphrase, as a PHC string with a salt of its own. */
export function hashPassphrase(passphrase: string): Promise<string> {
  return hash(tidyText(passphrase, { keepEnds: true }), cost)
}

// Made ahead of the first use, which would otherwise take longer than all others.
const hashOfNobody = hashPassphrase(randomBytes(16).toString('hex'))

/**
 * Says whether a passphrase is the one that `stored` was made of. Takes as long when `stored` is
 * null, for a member who is not there, so that the time does not tell who is.
 */
export async function verifyPassphrase(
  stored: string | null,
  passphrase: string,
): Promise<boolean> {
  const right = await verify(
    stored ?? (await hashOfNobody),
    tidyText(passphrase, { keepEnds: true }),
  )
  return right && stored !== null
}
