/** What the program takes from outside itself, in one place, so that tests can hold it still. */
import { randomBytes } from 'node:crypto'

export interface World {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** A new public id: 20 characters, 119 random bits, no order a reader could see. */
  id(): string
  bytes(length: number): Buffer
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Maps random bytes to base 62 without bias; bytes above 247 are thrown away. */
export function idFrom(bytes: (length: number) => Buffer): string {
  let id = ''
  while (id.length < 20) {
    for (const byte of bytes(24)) {
      if (byte < 248 && id.length < 20) id += alphabet[byte % 62]
    }
  }
  return id
}

/** The world as it is: the system's clock and its random numbers. */
export function realWorld(): World {
  return { now: Date.now, id: () => idFrom(randomBytes), bytes: randomBytes }
}

/** A world whose clock a test can set; it stands still until it is set again or released. */
export class SettableWorld implements World {
  #at: number | null = null
  #base = realWorld()

  now(): number {
    return this.#at ?? this.#base.now()
  }

  setClock(at: number | null): void {
    this.#at = at
  }

  id(): string {
    return this.#base.id()
  }

  bytes(length: number): Buffer {
    return this.#base.bytes(length)
  }
}
