/** The viewer's open pages: what their connections are sent, and what they are answered. */
import { io, type Socket } from 'socket.io-client'
import type { Language } from '../../shared/languages.ts'
import { threadId } from './requests.ts'

interface Room {
  thread?: string
  space?: string
  /** The mark of what the page shows below a thread; at first of nothing, so that it is told. */
  foot?: string
}

type Acknowledgement = { cursor?: string; stale?: boolean; error?: string }

/** A page that watches every space, and every thread from the moment it may. */
export class OpenPage {
  readonly lines: string[] = []
  #address: string
  #cookie: string
  #language: Language
  #socket: Socket | null = null
  /** What is to be watched, with the newest cursor; null while it has not been let in. */
  #rooms = new Map<string, { room: Room; cursor: string | null; here: boolean }>()

  /** `language` is that of the page that is open, whatever is chosen elsewhere. */
  constructor(
    address: string,
    cookie: string,
    spaces: readonly string[],
    language: Language = 'en',
  ) {
    this.#address = address
    this.#cookie = cookie
    this.#language = language
    for (const space of spaces)
      this.#rooms.set(space, { room: { space }, cursor: null, here: false })
  }

  /** From the next connection on it is another page, in this language. */
  set language(language: Language) {
    this.#language = language
  }

  get isOpen(): boolean {
    return this.#socket !== null
  }

  /** From here on the thread is one of those to be watched, whether it can be seen or not. */
  addThread(step: number): void {
    const thread = threadId(step)
    this.#rooms.set(thread, { room: { thread, foot: '' }, cursor: null, here: false })
  }

  async connect(): Promise<void> {
    if (this.#socket) return
    const socket = io(this.#address, {
      path: '/live',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { language: this.#language },
      extraHeaders: this.#cookie ? { cookie: this.#cookie } : {},
    })
    socket.onAny((event: string, data: { thread?: string; cursor?: string; mark?: string }) => {
      this.lines.push(`${event} ${JSON.stringify(data)}`)
      const known = this.#rooms.get(typeof data.thread === 'string' ? data.thread : '')
      if (known && data.cursor) known.cursor = data.cursor
      if (known && event === 'foot') known.room.foot = data.mark!
    })
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', () => resolve())
      socket.once('connect_error', reject)
    })
    this.#socket = socket
    const unread: unknown = await socket.timeout(10_000).emitWithAck('unread', {})
    this.lines.push(`unread: ${JSON.stringify(unread)}`)
    await this.watch()
  }

  disconnect(): void {
    this.#socket?.disconnect()
    this.#socket = null
    for (const room of this.#rooms.values()) room.here = false
  }

  /** Watches what is not watched yet; what it missed comes with it. */
  async watch(): Promise<void> {
    for (const [name, entry] of this.#rooms) {
      if (entry.here || !this.#socket) continue
      const { room, cursor } = entry
      const answer = await this.#ask(cursor === null ? room : { ...room, since: cursor })
      this.lines.push(`watch ${name}: ${JSON.stringify(answer)}`)
      // A page that has fallen behind is loaded anew.
      const after = answer.stale ? await this.#ask(room) : answer
      if (after.cursor === undefined) continue
      entry.here = true
      entry.cursor = after.cursor
    }
  }

  /** What has come since the last time; everything sent before this is among it. */
  async take(): Promise<string[]> {
    if (this.#socket) await this.#ask({})
    return this.lines.splice(0)
  }

  #ask(question: object): Promise<Acknowledgement> {
    return this.#socket!.timeout(10_000).emitWithAck('watch', question) as Promise<Acknowledgement>
  }
}
