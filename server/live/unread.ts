/** Tells the open pages of members how many notices they have not read, whenever that has changed. */
import { setImmediate as others } from 'node:timers/promises'
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { isOnBreak } from '../on-break.ts'
import { listConcernedByNotices } from '../visibility/concerned-by-notices.ts'
import { countUnreadNotices } from '../visibility/notice-scope.ts'

type Parts = Pick<Forum, 'world' | 'reader' | 'labels' | 'viewers' | 'log'>

interface Here {
  connections: number
  /**
   * What there was when they were looked at last, told or kept back for a break; null until then.
   * It moves with what concerns them alone: nothing else may bring them a number.
   */
  told: number | null
}

/**
 * Works in a line of its own, so that thousands of followers hold up nobody's page: one member after
 * the other, with others served in between. Changes that come meanwhile are looked at together.
 */
export class UnreadLine {
  #parts: Parts
  #send: (member: number, unread: number) => void
  #here = new Map<number, Here>()
  #changes: Change[] = []
  #line: Promise<void> = Promise.resolve()

  constructor(parts: Parts, send: (member: number, unread: number) => void) {
    this.#parts = parts
    this.#send = send
  }

  /** A page of this member is open from here on. */
  join(member: number): void {
    const here = this.#here.get(member)
    if (here) here.connections += 1
    else {
      this.#here.set(member, { connections: 1, told: null })
      this.#inLine(() => this.#learn(member))
    }
  }

  leave(member: number): void {
    const here = this.#here.get(member)
    if (here && (here.connections -= 1) === 0) this.#here.delete(member)
  }

  /** To be called in the order of commits; nothing is told before `run`. */
  note(changes: readonly Change[]): void {
    if (this.#here.size > 0) this.#changes.push(...changes)
  }

  /** True when something has been noted that nobody has looked at. */
  get waits(): boolean {
    return this.#changes.length > 0
  }

  /** Looks at what has been noted. */
  run(): void {
    if (this.#changes.length > 0) this.#inLine(() => this.#look())
  }

  /** Resolves when everybody has been told of what has been noted so far. */
  settled(): Promise<void> {
    this.run()
    return this.#line
  }

  /** What a page of this member should show; for one that has just connected. */
  async shown(member: number): Promise<number> {
    return (await this.#isAway(member)) ? 0 : this.#count(member)
  }

  async #count(member: number): Promise<number> {
    const viewer = await this.#parts.viewers.current(member)
    return countUnreadNotices(this.#parts, viewer)
  }

  async #learn(member: number): Promise<void> {
    const here = this.#here.get(member)
    if (here?.told === null) here.told = await this.#count(member)
  }

  async #look(): Promise<void> {
    const changes = this.#changes
    this.#changes = []
    const members = new Set(this.#here.keys())
    for (const member of await listConcernedByNotices(this.#parts.reader, changes, members)) {
      const unread = await this.#count(member)
      const here = this.#here.get(member)
      if (here && here.told !== unread) {
        here.told = unread
        if (!(await this.#isAway(member))) this.#send(member, unread)
      }
      await others()
    }
  }

  // Whoever takes a break is sent nothing, and sees no number.
  async #isAway(member: number): Promise<boolean> {
    return isOnBreak(this.#parts.reader, member, this.#parts.world.now())
  }

  #inLine(work: () => Promise<void>): void {
    this.#line = this.#line.then(work).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : typeof error
      const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '…') : ''
      this.#parts.log.error({ name, stack }, 'a number of notices could not be told')
    })
  }
}
