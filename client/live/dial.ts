/** Opens the live connection. */
import { io } from 'socket.io-client'
import { language } from '../words.ts'
import type { Watched } from './frames.ts'

/** The part of Socket.IO's client that is used here. */
export interface Line {
  connected: boolean
  /** False when the client has given up and must be told to connect. */
  active: boolean
  on(event: string, heard: (payload: never) => void): unknown
  timeout(ms: number): Asking
  connect(): unknown
  disconnect(): unknown
}

export interface Asking {
  emit(event: string, payload: object, answered: (late: unknown, answer?: Watched) => void): unknown
}

/** A connection to the forum that this page came from; tries again by itself, ever more slowly. */
export function dial(): Line {
  return io({
    path: '/live',
    // What comes is put into this page, so it has to be in its words.
    auth: { language: language() },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
  })
}
