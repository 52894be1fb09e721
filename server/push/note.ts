import type { Config } from '../config.ts'
import type { Keys } from '../keys.ts'
import type { World } from '../world.ts'
import { type SenderKeys, senderKeys, senderSubject } from './sender.ts'
import type { Parcel } from './post.ts'

/** What a device shows. */
export interface Note {
  title: string
  body: string
  /** Where pressing it leads: a path of the forum. */
  url: string
  /** The path of a picture that stands beside it. */
  icon: string
  lang: string
}

/** Where a note goes, and the keys with which only that browser can read it. */
export interface Device {
  address: string
  p256dh: string
  auth: string
}

/** Bytes of every note before it is sealed, whatever it says: push services learn nothing of it. */
const noteBytes = 2_048

/** Seconds for which a push service keeps a note for a device that is off. */
const dayS = 86_400

/** Milliseconds for which what was signed for a push service is used; it would hold for half a day. */
const signedMs = 3_600_000

interface Parts {
  keys: Keys
  config: Config
  world: World
}

/** Makes the parcels of one forum. */
export class Notes {
  #parts: Parts
  #sender: SenderKeys | null = null
  #signed = new Map<string, string>()
  #signedSince = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** As which browsers know the forum; made when it is first asked for. */
  get sender(): SenderKeys {
    return (this.#sender ??= senderKeys(this.#parts.keys))
  }

  /** The note, encrypted for one device (RFC 8291), for `ttlMs` milliseconds at most. */
  async wrap(note: Note, { address, p256dh, auth }: Device, ttlMs: number): Promise<Parcel> {
    // It takes a while to load, and most forums start without a note to send.
    const { default: library } = await import('web-push')
    const { headers, body } = library.generateRequestDetails(
      { endpoint: address, keys: { p256dh, auth } },
      padded(JSON.stringify(note)),
      {
        headers: { Authorization: this.#signature(library, new URL(address).origin) },
        TTL: Math.max(0, Math.min(dayS, Math.floor(ttlMs / 1000))),
        urgency: 'normal',
        // The same for every note: of those that wait for a device, only the newest is kept.
        topic: 'notices',
      },
    )
    return { address, headers, body }
  }

  // Says who sends, and nothing of the note: signing each would take as long as encrypting it.
  #signature({ getVapidHeaders }: typeof import('web-push'), service: string): string {
    const now = this.#parts.world.now()
    // Clocks jump: a moment ahead is over as well.
    if (now < this.#signedSince || now >= this.#signedSince + signedMs) {
      this.#signed.clear()
      this.#signedSince = now
    }
    const known = this.#signed.get(service)
    if (known !== undefined) return known
    const { publicKey, privateKey } = this.sender
    const subject = senderSubject(this.#parts.config)
    const made = getVapidHeaders(service, subject, publicKey, privateKey, 'aes128gcm')
    this.#signed.set(service, made.Authorization)
    return made.Authorization
  }
}

/** White space at its end does not change what JSON says. */
function padded(text: string): Buffer {
  const bytes = Buffer.alloc(noteBytes, ' ')
  if (bytes.write(text) < Buffer.byteLength(text)) throw new Error('The note is too long.')
  return bytes
}
