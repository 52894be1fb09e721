/** Changes that another process committed: the command line beside a running server. */
import type { Change } from '../db/transact.ts'
import type { Reader } from '../db/open.ts'
import { listChangesBetween, newestChange } from './change-log.ts'

export class Elsewhere {
  #reader: Reader
  /** The newest change that is published, or was there before this process. */
  #published: number | null = null
  /** The newest change at the last look. */
  #looked = 0

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Notes what this process publishes itself. */
  note(changes: readonly Change[]): void {
    const newest = Math.max(...changes.map((change) => change.seq))
    this.#published = Math.max(this.#published ?? 0, newest)
  }

  /**
   * Changes of others since the last look. What is newer than the look before waits for the next
   * one: it may be this process's own, committed and on its way to being published.
   */
  async look(): Promise<Change[]> {
    const newest = await newestChange(this.#reader)
    const before = this.#looked
    this.#looked = newest
    if (this.#published === null) this.#published = newest
    if (before <= this.#published) return []
    const changes = await listChangesBetween(this.#reader, this.#published, before)
    // A long import comes in several looks.
    this.#published = changes.at(-1)?.seq ?? before
    return changes
  }
}
