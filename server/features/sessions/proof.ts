/** Asking again who somebody is, before something that opens a new way into their account. */
import { proofForm } from '../../../shared/forms/passphrase.ts'
import { Invalid, SignedOut } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { findByHandle } from '../members/find-member.ts'
import { verifyPassphrase } from '../members/passphrase.ts'
import { findBeginning } from './store.ts'

/** Minutes after signing in for which nothing more is asked. */
const freshMinutes = 15

/** True when the member signed in so recently that they need not prove it again. */
export async function isFresh(ask: Ask): Promise<boolean> {
  const { forum, self } = ask
  const began = self ? await findBeginning(forum.reader, self.tokenHash) : null
  return began !== null && forum.world.now() - began < freshMinutes * 60_000
}

/**
 * Lets the request go on when the session is fresh or the body's `passphrase` is the member's.
 * @throws Invalid on the field `passphrase`, SignedOut
 */
export async function proveItIsThem(ask: Ask): Promise<void> {
  ask.member()
  if (await isFresh(ask)) return
  const { passphrase } = ask.form(proofForm)
  if (passphrase === '') throw new Invalid([{ field: 'passphrase', word: 'passphrase.needed' }])
  await checkOwnPassphrase(ask, 'passphrase', passphrase)
}

/** @throws Invalid on `field` when the passphrase is not the member's, SignedOut, TooMany */
export async function checkOwnPassphrase(
  ask: Ask,
  field: string,
  passphrase: string,
): Promise<void> {
  const self = ask.member()
  await ask.forum.rates.take('signIn', self.id)
  const member = await findByHandle(ask.forum.reader, self.handle)
  if (!member) throw new SignedOut()
  if (!(await verifyPassphrase(member.passphraseHash, passphrase))) {
    throw new Invalid([{ field, word: 'passphrase.wrong' }])
  }
}
