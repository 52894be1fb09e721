/** Cursors: what a page or a live connection remembers, sealed so that nobody can read or make one. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Keys } from './keys.ts'
import type { World } from './world.ts'

/** What cursors are for; one made for another purpose is refused. */
export const cursorUses = [
  ...(['thread', 'threads', 'newest', 'posts', 'live', 'list'] as const),
  ...(['notices', 'following', 'bookmarks', 'pictures'] as const),
] as const
export type CursorUse = (typeof cursorUses)[number]

// Three numbers of 8 bytes and one for the use: all cursors are equally long, so length tells nothing.
const plainLength = 25

export class Cursors {
  #key: Buffer
  #world: World

  constructor(keys: Keys, world: World) {
    this.#key = keys.key('cursor')
    this.#world = world
  }

  /** Seals up to three whole numbers (each within ±2^53). */
  seal(use: CursorUse, numbers: readonly number[]): string {
    const plain = Buffer.alloc(plainLength)
    plain.writeUInt8(cursorUses.indexOf(use), 0)
    numbers.forEach((number, index) => plain.writeBigInt64LE(BigInt(number), 1 + index * 8))
    const nonce = this.#world.bytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
  }

  /** Seals a place in the change log, with the moment at which it was reached. */
  sealLive(seq: number): string {
    return this.seal('live', [seq, this.#world.now()])
  }

  /** The three numbers, or null when the cursor was not made here or was made for something else. */
  open(use: CursorUse, cursor: string): [number, number, number] | null {
    const bytes = Buffer.from(cursor, 'base64url')
    if (bytes.length !== 12 + plainLength + 16) return null
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12 + plainLength))
    try {
      const plain = Buffer.concat([
        decipher.update(bytes.subarray(12, 12 + plainLength)),
        decipher.final(),
      ])
      if (plain.readUInt8(0) !== cursorUses.indexOf(use)) return null
      const at = (index: number) => Number(plain.readBigInt64LE(1 + index * 8))
      return [at(0), at(1), at(2)]
    } catch {
      return null
    }
  }
}
