/** Tells the open pages of the moderation team that something they hear has moved, and nothing else. */
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { type Heard, listHeardNow, listInOffice } from '../visibility/heard-now.ts'

type Parts = Pick<Forum, 'reader' | 'labels' | 'viewers' | 'log'>

interface Here {
  connections: number
  /** What they heard when they were told last; null until it is known. */
  heard: Heard | null
}

/**
 * The frame says which cases or talks have moved, come or gone, by public id; a page then reads
 * itself again, so that what it shows passes the same scope as ever. Whoever hears nothing of a case
 * gets no frame, whatever happens in it.
 */
export class CaseLine {
  #parts: Parts
  #send: (member: number, moved: string[]) => void
  #here = new Map<number, Here>()
  #waits = false
  #line: Promise<void> = Promise.resolve()

  constructor(parts: Parts, send: (member: number, moved: string[]) => void) {
    this.#parts = parts
    this.#send = send
  }

  /** A page of this member is open from here on. */
  join(member: number): void {
    const here = this.#here.get(member)
    if (here) here.connections += 1
    else {
      this.#here.set(member, { connections: 1, heard: null })
      this.#inLine(() => this.#learn(member))
    }
  }

  leave(member: number): void {
    const here = this.#here.get(member)
    if (here && (here.connections -= 1) === 0) this.#here.delete(member)
  }

  /** Looks who hears something else now, when a change may have done that. */
  note(changes: readonly Change[]): void {
    if (this.#here.size === 0 || this.#waits) return
    if (!changes.some(({ kind }) => kind === 'case' || kind === 'facts')) return
    this.#waits = true
    this.#inLine(() => this.#look())
  }

  /** Resolves when everybody has been told of what has been noted so far. */
  settled(): Promise<void> {
    return this.#line
  }

  async #learn(member: number): Promise<void> {
    const here = this.#here.get(member)
    if (here?.heard !== null) return
    if (!(await this.#listHere()).includes(member)) here.heard = new Map()
    else here.heard = await this.#hearing(member)
  }

  async #look(): Promise<void> {
    this.#waits = false
    for (const member of await this.#listHere()) {
      const heard = await this.#hearing(member)
      const here = this.#here.get(member)
      if (!here) continue
      const moved = here.heard ? differences(here.heard, heard) : []
      here.heard = heard
      if (moved.length > 0) this.#send(member, moved)
    }
  }

  // Whoever has just lost their office hears nothing any more, and is told what has gone.
  async #listHere(): Promise<number[]> {
    const inOffice = new Set(await listInOffice(this.#parts.reader))
    return [...this.#here]
      .filter(([member, { heard }]) => inOffice.has(member) || (heard && heard.size > 0))
      .map(([member]) => member)
  }

  async #hearing(member: number): Promise<Heard> {
    return listHeardNow(this.#parts, await this.#parts.viewers.current(member))
  }

  #inLine(work: () => Promise<void>): void {
    this.#line = this.#line.then(work).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : typeof error
      const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '…') : ''
      this.#parts.log.error({ name, stack }, 'the moderation team could not be told')
    })
  }
}

function differences(before: Heard, after: Heard): string[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].filter((id) => before.get(id) !== after.get(id))
}
