/** Passkeys as the browser has them (buffers) and as they travel (base64url), after WebAuthn level 3. */

/** Options as the forum sends them; their buffers are texts. */
export interface OptionsJson {
  challenge: string
  user?: { id: string; name: string; displayName: string }
  allowCredentials?: { id: string; type: 'public-key' }[]
  excludeCredentials?: { id: string; type: 'public-key' }[]
}

/** Asks the device for a new passkey. @throws DOMException when there is none to be had */
export async function createPasskey(options: OptionsJson): Promise<object> {
  const { user } = options
  const publicKey = {
    ...(options as object),
    challenge: toBytes(options.challenge),
    user: { ...user, id: toBytes(user?.id ?? '') },
    excludeCredentials: listed(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  const response = made.response as AuthenticatorAttestationResponse
  return {
    ...identity(made),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      // Missing in older browsers.
      transports: (response.getTransports as (() => string[]) | undefined)?.call(response) ?? [],
    },
  }
}

/** Asks the device to sign with a passkey it has. @throws DOMException when it does not */
export async function usePasskey(options: OptionsJson): Promise<object> {
  const publicKey = {
    ...(options as object),
    challenge: toBytes(options.challenge),
    allowCredentials: listed(options.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions
  const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  const response = used.response as AuthenticatorAssertionResponse
  return {
    ...identity(used),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      authenticatorData: toText(response.authenticatorData),
      signature: toText(response.signature),
      userHandle: response.userHandle ? toText(response.userHandle) : null,
    },
  }
}

function identity({ id, rawId, type }: PublicKeyCredential) {
  return { id, rawId: toText(rawId), type }
}

function listed(credentials: OptionsJson['allowCredentials'] = []) {
  return credentials.map((credential) => ({ ...credential, id: toBytes(credential.id) }))
}

/** Bytes of a base64url text. */
export function toBytes(text: string): Uint8Array {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/')
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

/** Base64url of bytes, without padding. */
export function toText(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte))
  return btoa(letters.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
