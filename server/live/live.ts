/** Live pages: who watches what, and what a committed change means for each of them. */
import type { Server as HttpServer } from 'node:http'
import type { Change } from '../db/transact.ts'

export interface Live {
  /** Starts answering live connections on the server's port. */
  attach(server: HttpServer): void
  /** Sends what committed changes mean to those who may see it. */
  publish(changes: Change[]): void
  /** Ends the connections of a session, given its public id. */
  endSession(sessionId: string): void
  /** How many connections are open. */
  readonly connections: number
  /** Resolves when everything published so far has been sent. */
  settled(): Promise<void>
  close(): Promise<void>
}
