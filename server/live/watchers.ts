/** Who watches which thread and which space. */
import type { Socket } from 'socket.io'
import type { Language } from '../../shared/languages.ts'
import type { Change } from '../db/transact.ts'
import type { Viewer } from '../visibility/viewer.ts'

export interface Watcher {
  socket: Socket
  /** Internal id, or null for a visitor. */
  member: number | null
  /** The viewer under whose facts this connection was last told: what it lost is measured by them. */
  viewer: Viewer
  /** Of the page that is open. */
  language: Language
}

export interface ThreadWatch extends Watcher {
  threadId: number
  threadPublicId: string
  /** The mark of what its page shows below the thread. */
  foot: string
}

export interface SpaceWatch extends Watcher {
  spaceId: number
}

/** Watches by what they watch and by connection. */
export class Watches<W extends Watcher> {
  #byTarget = new Map<number, Map<string, W>>()

  add(target: number, watch: W): void {
    let watches = this.#byTarget.get(target)
    if (!watches) this.#byTarget.set(target, (watches = new Map<string, W>()))
    watches.set(watch.socket.id, watch)
  }

  remove(target: number, socketId: string): void {
    const watches = this.#byTarget.get(target)
    watches?.delete(socketId)
    if (watches?.size === 0) this.#byTarget.delete(target)
  }

  removeSocket(socketId: string): void {
    for (const target of [...this.#byTarget.keys()]) this.remove(target, socketId)
  }

  /** How many targets this connection watches. */
  countOf(socketId: string): number {
    let count = 0
    for (const watches of this.#byTarget.values()) if (watches.has(socketId)) count += 1
    return count
  }

  of(target: number): W[] {
    return [...(this.#byTarget.get(target)?.values() ?? [])]
  }

  /** All watches of one member, or of everybody when `member` is undefined. */
  ofMember(member?: number): W[] {
    const found: W[] = []
    for (const watches of this.#byTarget.values()) {
      for (const watch of watches.values()) {
        if (member === undefined || watch.member === member) found.push(watch)
      }
    }
    return found
  }
}

/** The watches whose facts may have changed: of the members named, or of everybody. */
export function concerned<Watch extends Watcher>(
  watches: Watches<Watch>,
  { members, member_id }: Change,
): Watch[] {
  if (members) return members.flatMap((member) => watches.ofMember(member))
  return watches.ofMember(member_id ?? undefined)
}
