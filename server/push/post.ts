import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

/** What goes to a push service. */
export interface Parcel {
  address: string
  headers: http.OutgoingHttpHeaders
  body: Buffer
}

export interface Reply {
  status: number
  /** Milliseconds after which the push service wants to be asked again. */
  retryAfterMs: number | null
}

/** Bytes of an answer that are let in; nothing of them is read. */
const answerBytes = 16_384

/** How parcels are sent: over connections that stay open for a while, and to public addresses. */
export interface Road {
  agent: https.Agent
  /** Left out for addresses on this machine, which tests use. */
  lookup: LookupFunction | undefined
  /** From the look-up of the name to the end of the answer. */
  timeoutMs: number
  /** Ends everything that is under way. */
  stop: AbortSignal
}

/** Sends a parcel, follows nowhere, and looks at the head of the answer alone. @throws Error */
export function post({ address, headers, body }: Parcel, road: Road): Promise<Reply> {
  const { agent, lookup, timeoutMs, stop } = road
  const isSecure = address.startsWith('https:')
  return new Promise((resolve, reject) => {
    const asked = (isSecure ? https : http).request(address, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': body.length },
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), stop]),
      ...(isSecure ? { agent } : {}),
      ...(lookup ? { lookup } : {}),
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const retryAfterMs = waitAsked(response.headers['retry-after'])
      resolve({ status: response.statusCode ?? 0, retryAfterMs })
      letPass(response)
    })
    asked.end(body)
  })
}

// What a server adds to its answer is let go; a server that never ends is cut off.
function letPass(response: http.IncomingMessage): void {
  let bytes = 0
  response.on('error', () => undefined)
  response.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes > answerBytes) response.destroy()
  })
}

// As a date it would have to be measured with their clock; the forum's own pauses serve as well.
function waitAsked(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,7}$/.test(header) ? Number(header) * 1000 : null
}
