import { addPasskeyForm } from '../../../shared/forms/passkeys.ts'
import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { type Party, findParty } from '../../request/party.ts'
import { inLanguage } from '../../words/index.ts'
import { coarseDevice, deviceName } from '../sessions/device.ts'
import { proveItIsThem } from '../sessions/proof.ts'
import { challengeMs, giveChallenge, takeChallenge } from './challenges.ts'
import { webAuthn } from './library.ts'
import { createPasskey, listPasskeys } from './store.ts'

/** EdDSA, ES256, RS256 (IANA COSE algorithms): what every authenticator has at least one of. */
const algorithms = [-8, -7, -257]

/** The party here. @throws Invalid where browsers refuse passkeys */
export function mustHaveParty(ask: Ask): Party {
  const party = findParty(ask)
  if (!party) throw new Invalid([], 'passkeys.needsName')
  return party
}

/** What `navigator.credentials.create()` needs, with a new challenge in it. */
export async function optionsToAdd(ask: Ask) {
  const { forum, community } = ask
  const self = ask.member()
  await forum.rates.take('account', self.id)
  const party = mustHaveParty(ask)
  await proveItIsThem(ask)
  const known = await listPasskeys(forum.reader, self.id)
  if (known.length >= limits.passkeys) {
    throw new Invalid([{ field: '', word: 'passkeys.tooMany', values: { max: limits.passkeys } }])
  }
  const { generateRegistrationOptions } = await webAuthn()
  return generateRegistrationOptions({
    rpName: community.name,
    rpID: party.id,
    userName: self.handle,
    userDisplayName: self.handle,
    // Random and meaningless elsewhere; the same for all passkeys of a member.
    userID: new Uint8Array(Buffer.from(self.publicId)),
    challenge: await giveChallenge(ask, self.id),
    timeout: challengeMs,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    supportedAlgorithmIDs: algorithms,
  })
}

/** Adds the passkey that an authenticator made for those options. @throws Invalid */
export async function addPasskey(ask: Ask): Promise<{ id: string; name: string }> {
  const { forum } = ask
  const self = ask.member()
  await forum.rates.take('account', self.id)
  const party = mustHaveParty(ask)
  const form = ask.form(addPasskeyForm)
  const challenge = await takeChallenge(ask, self.id)
  const credential = challenge ? await verified(form.response, challenge, party) : null
  if (!credential) throw new Invalid([], 'passkeys.notAdded')
  const id = forum.world.id()
  const name = form.name || inLanguage(ask.language, () => deviceName(coarseDevice(ask.userAgent)))
  const added = await forum.writer.transact((tx) =>
    createPasskey(tx, {
      credential_id: credential.id,
      public_id: id,
      member_id: self.id,
      name,
      public_key: credential.publicKey,
      counter: credential.counter,
      transports: JSON.stringify(form.response.response.transports),
      created_at: forum.world.now(),
      used_at: null,
    }),
  )
  if (!added) throw new Invalid([], 'passkeys.notAdded')
  return { id, name }
}

type Response = ReturnType<typeof addPasskeyForm.parse>['response']

async function verified(response: Response, challenge: string, party: Party) {
  const { verifyRegistrationResponse } = await webAuthn()
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo?.credential ?? null
  } catch {
    // The library throws for whatever does not fit; to the member it is all the same.
    return null
  }
}
