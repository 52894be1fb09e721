import { passkeySignInForm } from '../../../shared/forms/passkeys.ts'
import { SignedOut } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import type { Party } from '../../request/party.ts'
import { openSession } from '../sessions/open-session.ts'
import { countTryFrom } from '../sessions/tries.ts'
import { mustHaveParty } from './add.ts'
import { challengeMs, giveChallenge, takeChallenge } from './challenges.ts'
import { webAuthn } from './library.ts'
import { findPasskey, type PasskeyOfMember, usePasskey } from './store.ts'

/** What `navigator.credentials.get()` needs; the same for everybody, but for the challenge. */
export async function optionsToSignIn(ask: Ask) {
  await countTryFrom(ask)
  const party = mustHaveParty(ask)
  const { generateAuthenticationOptions } = await webAuthn()
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: await giveChallenge(ask, null),
    timeout: challengeMs,
    userVerification: 'preferred',
  })
}

/** Signs in the member whose passkey signed the challenge. @throws SignedOut for whatever is amiss */
export async function signInWithPasskey(ask: Ask) {
  const { forum } = ask
  await countTryFrom(ask)
  const party = mustHaveParty(ask)
  const { response } = ask.form(passkeySignInForm)
  const challenge = await takeChallenge(ask, null)
  const passkey = await findPasskey(forum.reader, response.id)
  const counter =
    challenge && passkey ? await newCounter(response, passkey, challenge, party) : null
  if (!passkey || counter === null) throw new SignedOut('passkeys.refused')
  return openSession(ask, async (tx) => {
    const use = { counter, now: forum.world.now() }
    await usePasskey(tx, passkey.credentialId, use)
    return passkey.member
  })
}

type Response = ReturnType<typeof passkeySignInForm.parse>['response']

async function newCounter(
  given: Response,
  passkey: PasskeyOfMember,
  challenge: string,
  party: Party,
): Promise<number | null> {
  const { userHandle, ...assertion } = given.response
  const owner = Buffer.from(passkey.member.publicId).toString('base64url')
  if (userHandle && userHandle !== owner) return null
  const { verifyAuthenticationResponse } = await webAuthn()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...given, response: assertion, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: passkey.credentialId,
        publicKey: passkey.publicKey,
        counter: passkey.counter,
      },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    // The library throws for whatever does not fit; to the one who signs in it is all the same.
    return null
  }
}
