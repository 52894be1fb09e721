import { recoverForm } from '../../../shared/forms/recovery.ts'
import { SignedOut } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { setPassphrase } from '../members/change-passphrase.ts'
import { hashPassphrase } from '../members/passphrase.ts'
import { findLetIn, rememberRequest } from '../members/same-request.ts'
import { type Opened, openSession } from '../sessions/open-session.ts'
import { endSessions } from '../sessions/store.ts'
import { countTryFor, countTryFrom } from '../sessions/tries.ts'
import { hashCode } from './codes.ts'
import { useCode } from './store.ts'

/**
 * Lets somebody in with a recovery code and gives them a new passphrase; all their other sessions
 * end. The same request again signs in again. What does not fit is answered in the same words, and
 * in the time of hashing one passphrase, whoever has the handle.
 * @throws SignedOut
 */
export async function recover(ask: Ask): Promise<Opened<Recovered>> {
  const { forum } = ask
  await countTryFrom(ask)
  const form = ask.form(recoverForm)
  await countTryFor(ask, form.handle)
  const key = ask.idempotencyKey
  try {
    return await letBackIn(ask, form, key)
  } catch (error) {
    // The code may have been used up by this very request, a moment ago or at the same time.
    const request = { kind: 'recover' as const, key }
    const before = error instanceof SignedOut ? await findLetIn(forum.reader, request, form) : null
    if (!before) throw error
    return openSession(ask, () => Promise.resolve(before))
  }
}

interface Recovered {
  id: number
  publicId: string
  handle: string
}

async function letBackIn(
  ask: Ask,
  form: ReturnType<typeof recoverForm.parse>,
  key: string | null,
): Promise<Opened<Recovered>> {
  const { forum } = ask
  const hash = await hashPassphrase(form.passphrase)
  const now = forum.world.now()
  const ended: string[] = []
  const opened = await openSession(ask, async (tx) => {
    const member = await useCode(tx, form.handle, hashCode(form.code), now)
    if (!member) throw new SignedOut('recover.wrong')
    await setPassphrase(tx, member.id, hash)
    ended.push(...(await endSessions(tx, member.id)))
    await rememberRequest(tx, { kind: 'recover', key, memberId: member.id, now })
    return member
  })
  for (const session of ended) forum.live.endSession(session)
  return opened
}
