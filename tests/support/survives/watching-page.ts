/** A page that stays open while the server dies: frames by id, and the last cursor after each loss. */
import { setTimeout as pause } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { ChangeFrame, ReactionsFrame, Watched } from '../../../client/live/frames.ts'
import type { StubbornMember } from './stubborn-member.ts'
import { type Post, readWhole } from './whole-thread.ts'

/** Milliseconds for an answer to `watch`, however busy the machine. */
const patience = 10_000

export class WatchingPage {
  readonly posts = new Map<string, Post>()
  readonly figures = { frames: 0, catchUps: 0, reloads: 0 }
  readonly reader: StubbornMember
  readonly thread: string
  readonly #socket: Socket
  #cursor = ''
  /** True between an answer to `watch` and the next loss. */
  #upToDate = false

  constructor(address: string, reader: StubbornMember, thread: string) {
    this.reader = reader
    this.thread = thread
    const quick = { reconnectionDelay: 100, reconnectionDelayMax: 300 }
    this.#socket = io(address, {
      path: '/live',
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      extraHeaders: { cookie: reader.cookie },
      ...quick,
    })
    this.#socket.on('change', (frame: ChangeFrame) => this.#hear(frame, () => this.#put(frame)))
    this.#socket.on('reactions', (frame: ReactionsFrame) =>
      this.#hear(frame, () => {
        const post = this.posts.get(frame.post)
        if (post) post.reactions = frame.reactions
      }),
    )
    this.#socket.on('disconnect', () => (this.#upToDate = false))
    this.#socket.on('connect', () => void this.#watch())
  }

  /** Begins to watch an empty thread. */
  async open(): Promise<void> {
    for (const post of await readWhole(this.reader, this.thread)) this.posts.set(post.id, post)
    this.#socket.connect()
    await this.upToDate()
  }

  /** Resolves when it is connected, caught up, and what was sent before has arrived. */
  async upToDate(): Promise<void> {
    while (!this.#upToDate) await pause(20)
    await this.#socket.timeout(patience).emitWithAck('watch', {})
  }

  close(): void {
    this.#socket.close()
  }

  async #watch(): Promise<void> {
    const question = { thread: this.thread, ...(this.#cursor ? { since: this.#cursor } : {}) }
    const asked = this.#socket.timeout(patience).emitWithAck('watch', question)
    const answer = (await asked.catch(() => null)) as Watched | null
    // The connection was lost again, and the next one asks.
    if (!answer) return
    if (answer.error) throw new Error(`A page may not watch: ${JSON.stringify(answer)}`)
    if (answer.stale) return this.#reload()
    if (this.#cursor) this.figures.catchUps += 1
    this.#remember(answer)
    this.#upToDate = true
  }

  /** A page that has fallen too far behind is loaded anew, with what comes meanwhile put on top. */
  async #reload(): Promise<void> {
    this.figures.reloads += 1
    this.#cursor = ''
    this.posts.clear()
    await this.#watch()
    const fresh = await readWhole(this.reader, this.thread)
    for (const post of fresh) if (!this.posts.has(post.id)) this.posts.set(post.id, post)
  }

  #hear(frame: { cursor?: string }, apply: () => void): void {
    this.figures.frames += 1
    apply()
    this.#remember(frame)
  }

  #remember({ cursor }: { cursor?: string }): void {
    if (cursor !== undefined) this.#cursor = cursor
  }

  #put({ kind, post }: ChangeFrame): void {
    if (kind === 'removed') this.#remove(post.id)
    else this.posts.set(post.id, post as Post)
  }

  // What is taken away goes with the replies that hang on it, as in a page.
  #remove(id: string): void {
    this.posts.delete(id)
    for (const post of this.posts.values()) if (post.parentId === id) this.#remove(post.id)
  }
}
