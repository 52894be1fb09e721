/** Live connections for tests: what a browser's socket would receive, written down in order. */
import { io, type Socket } from 'socket.io-client'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

export interface Heard {
  event: string
  data: Record<string, unknown> & {
    kind?: string
    post?: { id: string } & Record<string, unknown>
    cursor?: string
  }
}

export interface LiveClient {
  heard: Heard[]
  watch(target: object): Promise<{ cursor?: string; stale?: boolean; error?: string }>
  unwatch(target: object): Promise<object>
  /** Resolves when everything published so far has arrived. */
  settled(): Promise<void>
  socket: Socket
  close(): void
}

/** Connects as `person`; rejects when the server refuses. */
export async function connectLive(
  forum: TestForum,
  person: Person,
  headers: Record<string, string> = {},
  auth: Record<string, string> = {},
): Promise<LiveClient> {
  const address = await forum.open()
  const socket = io(address, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth,
    extraHeaders: { cookie: person.cookie, ...headers },
  })
  const heard: Heard[] = []
  socket.onAny((event: string, data: Heard['data']) => heard.push({ event, data }))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('connect_error', reject)
  })
  return {
    heard,
    socket,
    watch: (target) =>
      socket.timeout(5_000).emitWithAck('watch', target) as Promise<{ cursor?: string }>,
    unwatch: (target) => socket.timeout(5_000).emitWithAck('unwatch', target) as Promise<object>,
    settled: async () => {
      await forum.forum.live.settled()
      // Frames sent before this answer arrive before it.
      await socket.timeout(5_000).emitWithAck('watch', {})
    },
    close: () => void socket.close(),
  }
}
