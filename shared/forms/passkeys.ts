import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/)

const credential = {
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
}

/** What `navigator.credentials.create()` gave, as JSON (WebAuthn level 3, RegistrationResponseJSON). */
const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(8_000),
    attestationObject: base64url(60_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .prefault([]),
  }),
})

/** What `navigator.credentials.get()` gave, as JSON (AuthenticationResponseJSON). */
const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(8_000),
    authenticatorData: base64url(8_000),
    signature: base64url(8_000),
    userHandle: z.string().max(100).nullish(),
  }),
})

/** `POST /me/passkeys`. Without a name the passkey is called after the device. */
export const addPasskeyForm = z.object({
  name: plainText({ max: limits.passkeyNameLength }).prefault(''),
  response: registration,
})

/** `POST /sign-in/passkey` */
export const passkeySignInForm = z.object({ response: assertion })
