/** An authenticator in software: makes ES256 passkeys and signs with them, as WebAuthn level 3 says. */
import {
  createHash,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

const flags = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 }

/** What a test may have the authenticator, or the browser around it, do differently. */
export interface Twist {
  origin?: string
  rpId?: string
  challenge?: string
  counter?: number
  /** False for a device that nobody has touched. */
  touched?: boolean
  userHandle?: string | null
}

interface Credential {
  id: Buffer
  key: KeyObject
  publicKey: Buffer
  rpId: string
  userHandle: string
}

/** The options of either ceremony, as the forum sends them. */
export interface Options {
  challenge: string
  rp?: { id?: string }
  rpId?: string
  user?: { id: string }
}

export class Authenticator {
  readonly #origin: string
  #credential: Credential | null = null
  #counter = 0

  /** `origin` is that of the page it is used on. */
  constructor(origin: string) {
    this.#origin = origin
  }

  /** What `startRegistration` would give for these options. */
  create(options: Options, twist: Twist = {}) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const rpId = twist.rpId ?? options.rp?.id ?? ''
    const credential = {
      id: randomBytes(32),
      key: privateKey,
      publicKey: coseKey(publicKey),
      rpId,
      userHandle: options.user?.id ?? '',
    }
    this.#credential = credential
    const length = Buffer.alloc(2)
    length.writeUInt16BE(credential.id.length)
    const aaguid = Buffer.alloc(16)
    const attested = Buffer.concat([aaguid, length, credential.id, credential.publicKey])
    const authData = Buffer.concat([this.#authData(rpId, flags.attested, twist), attested])
    const attestation = cborMap([
      ['fmt', 'none'],
      ['attStmt', []],
      ['authData', authData],
    ])
    return {
      ...named(credential.id),
      response: {
        clientDataJSON: base64url(this.#clientData('webauthn.create', options, twist)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      },
    }
  }

  /** What `startAuthentication` would give, with the passkey made last. */
  sign(options: Options, twist: Twist = {}) {
    const credential = this.#credential!
    this.#counter = twist.counter ?? this.#counter + 1
    const authData = this.#authData(twist.rpId ?? credential.rpId, 0, twist)
    const clientData = this.#clientData('webauthn.get', options, twist)
    const signed = Buffer.concat([authData, sha256(clientData)])
    const { userHandle = credential.userHandle } = twist
    return {
      ...named(credential.id),
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(authData),
        signature: base64url(createSign('sha256').update(signed).sign(credential.key)),
        userHandle,
      },
    }
  }

  #authData(rpId: string, extra: number, twist: Twist): Buffer {
    const touch = twist.touched === false ? 0 : flags.userPresent | flags.userVerified
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([touch | extra]), counter])
  }

  #clientData(type: string, options: Options, twist: Twist): Buffer {
    const challenge = twist.challenge ?? options.challenge
    const origin = twist.origin ?? this.#origin
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }
}

function named(id: Buffer) {
  return { id: base64url(id), rawId: base64url(id), type: 'public-key' }
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url')
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** RFC 9053: an elliptic curve key (1: 2) for ES256 (3: -7) on P-256 (-1: 1) with x and y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return cborMap([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ])
}

/** A list stands for the one that is ever needed, the empty map. */
type Cbor = number | string | Buffer | []

/** The little of CBOR (RFC 8949) that an authenticator needs. */
function cborMap(entries: [number | string, Cbor][]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat().map(cbor)])
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value)
  if (typeof value === 'string') {
    const text = Buffer.from(value)
    return Buffer.concat([cborHead(3, text.length), text])
  }
  if (Array.isArray(value)) return cborHead(5, 0)
  return Buffer.concat([cborHead(2, value.length), value])
}

function cborHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}
