/** A mail server and a push service on loopback, which take everything and note who has had some. */
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { answerOrders } from './orders.ts'

export type PostOrder = { open: true } | { forget: true } | { until: number }

export interface PostReply {
  /** Where they are; empty but for `open`. */
  smtp: string
  push: string
  /** Milliseconds since `forget` until so many had a letter, and a note. */
  letters: number
  notes: number
}

/** What has not come by then never will; milliseconds. */
const patienceMs = 300_000

const arrived = { letters: new Map<string, number>(), notes: new Map<string, number>() }
let began = 0

answerOrders<PostOrder, PostReply>(async (order) => {
  const nothing = { smtp: '', push: '', letters: 0, notes: 0 }
  if ('open' in order) return { ...nothing, smtp: await openMail(), push: await openPush() }
  if ('until' in order) return { ...nothing, ...(await until(order.until)) }
  began = performance.now()
  for (const those of Object.values(arrived)) those.clear()
  return nothing
})

async function openMail(): Promise<string> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => {
      stream.resume()
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) note(arrived.letters, address)
        done()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

async function openPush(): Promise<string> {
  const server = http.createServer((req, res) => {
    req.resume()
    req.on('end', () => {
      note(arrived.notes, req.url ?? '')
      res.writeHead(201).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function note(those: Map<string, number>, who: string): void {
  if (!those.has(who)) those.set(who, performance.now() - began)
}

async function until(count: number): Promise<{ letters: number; notes: number }> {
  const { letters, notes } = arrived
  while (letters.size < count || notes.size < count) {
    if (performance.now() - began > patienceMs) {
      throw new Error(`Only ${letters.size} letters and ${notes.size} notes of ${count} came.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { letters: lastOf(letters, count), notes: lastOf(notes, count) }
}

function lastOf(those: ReadonlyMap<string, number>, count: number): number {
  return [...those.values()].sort((a, b) => a - b)[count - 1]!
}
