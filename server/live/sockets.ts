/** Live pages over Socket.IO: one line of work, so that what is read first is sent first. */
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Language } from '../../shared/languages.ts'
import { liveLimits } from '../../shared/limits.ts'
import type { Change } from '../db/transact.ts'
import type { Forum } from '../forum.ts'
import { languageFor } from '../language.ts'
import { identify, sameOrigin } from '../request/session.ts'
import { byTurns } from './by-turns.ts'
import { CaseLine } from './cases.ts'
import { Elsewhere } from './elsewhere.ts'
import type { Presenter } from './events.ts'
import { framesForFacts } from './facts-frames.ts'
import { concernsFoot, framesForFoot } from './foot-frames.ts'
import { inOrder } from './in-order.ts'
import type { Live } from './live.ts'
import { framesForSpace } from './space-frames.ts'
import { type Delivery, framesForChange } from './thread-frames.ts'
import { UnreadLine } from './unread.ts'
import { watchHandler } from './watch.ts'
import { concerned, type SpaceWatch, type ThreadWatch, Watches } from './watchers.ts'

export type LiveParts = Pick<
  Forum,
  'config' | 'world' | 'reader' | 'community' | 'labels' | 'viewers' | 'cursors' | 'log' | 'rates'
>

/** What a connection is remembered by. */
export interface Connection {
  member: number | null
  sessionId: string | null
  language: Language
}

const spaceWaitMs = 50
const sweepMs = 60_000
const lookMs = 2_000

export class SocketLive implements Live {
  readonly parts: LiveParts
  readonly presenter: Presenter
  readonly threads = new Watches<ThreadWatch>()
  readonly spaces = new Watches<SpaceWatch>()
  readonly unread: UnreadLine
  #io = new Server({
    path: '/live',
    serveClient: false,
    maxHttpBufferSize: 16_384,
    allowRequest: (req, allow) => allow(null, sameOrigin(req.headers, this.parts.config.publicUrl)),
  })
  #attached = false
  #line: Promise<void> = Promise.resolve()
  /** By space: what its watchers have not been told yet. */
  #spaceChanges = new Map<number, Change[]>()
  #spaceTimer: NodeJS.Timeout | null = null
  #sweep: NodeJS.Timeout | null = null
  #look: NodeJS.Timeout | null = null
  #elsewhere: Elsewhere
  #cases: CaseLine

  constructor(parts: LiveParts, presenter: Presenter) {
    this.parts = parts
    this.presenter = presenter
    this.#elsewhere = new Elsewhere(parts.reader)
    this.#cases = new CaseLine(parts, (member, moved) => {
      this.#io.to(`member ${member}`).emit('cases', { moved })
    })
    this.unread = new UnreadLine(parts, (member, unread) => {
      this.#io.to(`member ${member}`).emit('notice', { unread })
    })
    this.#io.use((socket, next) => void this.#admit(socket).then(() => next(), next))
    this.#io.on('connection', (socket: Socket) => {
      const { member, sessionId } = socket.data as Connection
      if (member !== null) this.unread.join(member)
      if (sessionId) void socket.join(`session ${sessionId}`)
      watchHandler(this, socket)
      const { member: who } = socket.data as Connection
      if (who !== null) this.#cases.join(who)
      socket.on('disconnect', () => {
        this.threads.removeSocket(socket.id)
        this.spaces.removeSocket(socket.id)
        if (who !== null) this.#cases.leave(who)
        if (member !== null) this.unread.leave(member)
      })
    })
  }

  attach(server: HttpServer): void {
    this.#attached = true
    this.#io.attach(server)
    this.#sweep = setInterval(() => void this.#dropEndedSessions(), sweepMs)
    this.#sweep.unref()
    this.#look = setInterval(() => void this.#publishOthers(), lookMs)
    this.#look.unref()
  }

  publish(changes: Change[]): void {
    this.#elsewhere.note(changes)
    void this.inLine(() => this.#send(changes))
  }

  endSession(sessionId: string): void {
    this.#io.in(`session ${sessionId}`).disconnectSockets(true)
  }

  async settled(): Promise<void> {
    await this.inLine(() => this.#flushSpaces())
    await this.#cases.settled()
    await this.unread.settled()
  }

  async close(): Promise<void> {
    if (this.#sweep) clearInterval(this.#sweep)
    if (this.#look) clearInterval(this.#look)
    if (this.#spaceTimer) clearTimeout(this.#spaceTimer)
    await this.#line
    await this.#cases.settled()
    await this.unread.settled()
    // Without a port there is nothing to close, and Socket.IO would stumble.
    if (this.#attached) await this.#io.close()
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#io.engine?.clientsCount ?? 0
  }

  /** Runs `work` after everything begun before it; a failure is logged and stops nobody else. */
  inLine(work: () => Promise<void>): Promise<void> {
    this.#line = this.#line.then(work).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : typeof error
      const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '…') : ''
      this.parts.log.error({ name, stack }, 'a live update failed')
    })
    return this.#line
  }

  deliver(deliveries: readonly Delivery[]): void {
    for (const { sockets, frame } of deliveries) this.#io.to(sockets).emit(frame.event, frame.data)
  }

  async #publishOthers(): Promise<void> {
    const changes = await this.#elsewhere.look()
    if (changes.length > 0) void this.inLine(() => this.#send(changes))
  }

  async #admit(socket: Socket): Promise<void> {
    const { reader, config, world } = this.parts
    const { headers, auth } = socket.handshake
    const { self, version } = await identify(reader, config, headers.cookie, world.now())
    const community = await this.parts.community.at(version)
    const connection: Connection = {
      member: self?.id ?? null,
      sessionId: self?.sessionId ?? null,
      language: languageFor({ config, page: auth.language, self, headers, community }),
    }
    Object.assign(socket.data, connection)
    if (self === null) return
    const room = `member ${self.id}`
    if ((await this.#io.in(room).fetchSockets()).length >= liveLimits.connectionsPerMember) {
      throw new Error('Too many connections.')
    }
    await socket.join(room)
  }

  async #send(changes: readonly Change[]): Promise<void> {
    const deliveries: Delivery[] = []
    // What one transaction changed has frames of its own; the review of facts leaves it out.
    const posts = new Set(changes.flatMap((change) => change.post_id ?? []))
    const feet = new Set<ThreadWatch>()
    for (const change of changes) {
      if (change.kind === 'facts') {
        deliveries.push(...(await this.#reviewFacts(change, posts)))
        for (const watch of concerned(this.threads, change)) feet.add(watch)
      } else if (change.thread_id !== null) {
        const watches = this.threads.of(change.thread_id)
        const made = await framesForChange(this.parts, this.presenter, watches, change)
        deliveries.push(...made)
        if (concernsFoot(change, made)) for (const watch of watches) feet.add(watch)
      }
      for (const space of this.#spacesOf(change)) {
        this.#spaceChanges.set(space, [...(this.#spaceChanges.get(space) ?? []), change])
      }
    }
    this.deliver(inOrder(deliveries))
    const seq = Math.max(...changes.map((change) => change.seq))
    this.deliver(await framesForFoot(this.parts, this.presenter, feet, seq))
    this.#cases.note(changes)
    this.unread.note(changes)
    // Lists of threads wait a moment, so that a burst costs one reading.
    if ((this.#spaceChanges.size > 0 || this.unread.waits) && !this.#spaceTimer) {
      this.#spaceTimer = setTimeout(() => void this.inLine(() => this.#flushSpaces()), spaceWaitMs)
    }
  }

  async #reviewFacts(change: Change, posts: ReadonlySet<number>): Promise<Delivery[]> {
    const deliveries: Delivery[] = []
    for await (const watch of byTurns(concerned(this.threads, change))) {
      deliveries.push(
        ...(await framesForFacts(this.parts, this.presenter, watch, change.seq, posts)),
      )
    }
    return deliveries
  }

  /** Watched spaces whose list a change may concern: its own, or all of those whose facts changed. */
  #spacesOf(change: Change): Iterable<number> {
    const { kind, space_id } = change
    if (kind === 'facts') {
      return new Set(concerned(this.spaces, change).map((watch) => watch.spaceId))
    }
    return space_id !== null && this.spaces.of(space_id).length > 0 ? [space_id] : []
  }

  async #flushSpaces(): Promise<void> {
    if (this.#spaceTimer) clearTimeout(this.#spaceTimer)
    this.#spaceTimer = null
    const waiting = this.#spaceChanges
    this.#spaceChanges = new Map()
    for (const [space, changes] of waiting) {
      const watches = this.spaces.of(space)
      const seq = Math.max(...changes.map((change) => change.seq))
      this.deliver(await framesForSpace(this.parts, this.presenter, watches, changes, seq))
    }
    // After the lists, and not waited for: it may be many who follow.
    this.unread.run()
  }

  // Sessions also end by time, and by the command line in another process.
  async #dropEndedSessions(): Promise<void> {
    const { reader, config, world } = this.parts
    for (const socket of await this.#io.fetchSockets()) {
      const { sessionId } = socket.data as Connection
      if (!sessionId) continue
      const { self } = await identify(reader, config, socket.handshake.headers.cookie, world.now())
      if (!self) socket.disconnect(true)
    }
  }
}

/** Live updates for a forum whose features render with `presenter`. */
export function createLive(parts: LiveParts, presenter: Presenter): SocketLive {
  return new SocketLive(parts, presenter)
}
