import type { Config } from '../config.ts'
import type { Keys } from '../keys.ts'
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

/** Makes the parcels of one forum. */
export class Notes {
  #parts: { keys: Keys; config: Config }
  #sender: SenderKeys | null = null

  constructor(parts: { keys: Keys; config: Config }) {
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
        vapidDetails: { subject: senderSubject(this.#parts.config), ...this.sender },
        TTL: Math.max(0, Math.min(dayS, Math.floor(ttlMs / 1000))),
        urgency: 'normal',
        // The same for every note: of those that wait for a device, only the newest is kept.
        topic: 'notices',
      },
    )
    return { address, headers, body }
  }
}

/** White space at its end does not change what JSON says. */
function padded(text: string): Buffer {
  const bytes = Buffer.alloc(noteBytes, ' ')
  if (bytes.write(text) < Buffer.byteLength(text)) throw new Error('The note is too long.')
  return bytes
}
