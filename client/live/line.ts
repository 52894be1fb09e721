/** Keeps one page true: the same code when it opens, while it is open, and after a lost connection. */
import { showConnection } from './connection.ts'
import { askUnread } from './badge.ts'
import { dial, type Line } from './dial.ts'
import type { Watched } from './frames.ts'

/** What is watched; of a thread also which foot the page shows, by its mark. */
export type Room = { thread: string; foot?: string | undefined } | { space: string }

export interface Hearing {
  /** What to do with each kind of frame. */
  frames: Record<string, (frame: never) => void>
  /** The page cannot be brought up to date by frames any more. */
  behind: () => void
}

/** Milliseconds: for an answer to `watch`; before trying again after the server hung up. */
const patience = 5_000
const pause = 3_000

/**
 * Watches a room from the page's cursor on. Every connection, the first and each later one, asks
 * for what came after the newest cursor seen.
 */
export class Watch {
  private room: Room
  private cursor: string
  private hearing: Hearing
  private line: Line
  private ended = false

  constructor(room: Room, since: string, hearing: Hearing, line: Line = dial()) {
    this.room = room
    this.cursor = since
    this.hearing = hearing
    this.line = line
    for (const [event, hear] of Object.entries(hearing.frames)) {
      line.on(event, (frame: never) => this.hear(frame, hear))
    }
    line.on('connect', () => {
      this.ask()
      askUnread(line)
    })
    line.on('disconnect', (reason: string) => this.lost(reason))
    line.on('connect_error', () => line.active || this.later())
    document.addEventListener('visibilitychange', this.woken)
    addEventListener('online', this.woken)
    addEventListener('pageshow', this.shown)
    showConnection(line.connected)
  }

  /** True when what others do arrives by itself. */
  get isUp(): boolean {
    return this.line.connected && !this.ended
  }

  /** Stops watching. */
  hangUp(): void {
    this.ended = true
    this.line.disconnect()
    document.removeEventListener('visibilitychange', this.woken)
    removeEventListener('online', this.woken)
    removeEventListener('pageshow', this.shown)
    showConnection(null)
  }

  private ask(): void {
    const question = { ...this.room, since: this.cursor }
    this.line.timeout(patience).emit('watch', question, (late, answer?: Watched) => {
      if (this.ended) return
      if (late || !answer) return this.again()
      // The forum hangs up on who asks too often; that alone makes no page untrue.
      if (answer.error === 'too often') return
      if (answer.stale || answer.error) return this.end()
      this.remember(answer)
      showConnection(true)
    })
  }

  private hear(frame: never, hear: (frame: never) => void): void {
    try {
      hear(frame)
      this.remember(frame)
    } catch (error) {
      // A frame that could not be shown is missing from the page: only a fresh one is true again.
      console.error(error)
      this.end()
    }
  }

  private remember({ cursor }: { cursor?: string | undefined }): void {
    if (typeof cursor === 'string') this.cursor = cursor
  }

  private lost(reason: string): void {
    if (this.ended) return
    showConnection(false)
    // Socket.IO does not try again by itself when it was the server that hung up.
    if (reason === 'io server disconnect') this.later()
  }

  private later(): void {
    setTimeout(() => this.ended || this.line.connect(), pause)
  }

  private again(): void {
    this.line.disconnect()
    this.line.connect()
  }

  /** A laptop that wakes has a connection that only looks alive: asking again finds out. */
  private woken = (): void => {
    if (document.visibilityState !== 'visible') return
    if (this.line.connected) this.ask()
    else this.again()
  }

  private shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.woken()
  }

  private end(): void {
    this.hangUp()
    this.hearing.behind()
  }
}
