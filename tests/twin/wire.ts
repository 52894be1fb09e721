/** Requests over a connection that is kept, and answers written down byte for byte. */
import http from 'node:http'
import { type Cursors, cursorUses } from '../../server/cursor.ts'
import type { Sent } from './requests.ts'

export interface Answer {
  status: number
  headers: string[]
  body: string
}

interface From {
  cookie: string
  accept: 'json' | 'html'
  language?: string
  /** Other headers. */
  others?: Record<string, string>
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 2 })

/** What differs from one moment to the next without telling anything. */
const ofTheMoment = new Set(['date', 'connection', 'keep-alive'])

/** Sends a request as a program that speaks JSON, or as a browser. */
export function send(
  address: string,
  { method, path, body }: Sent,
  { cookie, accept, language, others }: From,
): Promise<Answer> {
  const text = body && (accept === 'json' ? JSON.stringify(body) : formOf(body))
  const type = accept === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers: Record<string, string> = {
    // Each world listens on a port of its own.
    host: 'forum.example',
    accept: accept === 'json' ? 'application/json' : 'text/html',
    ...(cookie ? { cookie } : {}),
    ...(language ? { 'accept-language': language } : {}),
    ...others,
    ...(text === undefined
      ? {}
      : { 'content-type': type, 'content-length': String(Buffer.byteLength(text)) }),
  }
  return exchange(new URL(path, address), { method, headers }, text)
}

function exchange(
  url: URL,
  options: { method: string; headers: Record<string, string> },
  body: string | Buffer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { ...options, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { rawHeaders, statusCode = 0 } = response
        const lines: string[] = []
        for (let at = 0; at < rawHeaders.length; at += 2) {
          if (ofTheMoment.has(rawHeaders[at]!.toLowerCase())) continue
          // Until when a browser keeps a cookie is counted from the real moment.
          const value = rawHeaders[at + 1]!.replace(/; Expires=[^;]*/, '')
          lines.push(`${rawHeaders[at]}: ${value}`)
        }
        const read = Buffer.concat(chunks).toString('utf8')
        resolve({ status: statusCode, headers: lines, body: read })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Sends a file as a form for files does, as a program that speaks JSON. */
export async function sendFile(
  address: string,
  path: string,
  { field, bytes, cookie }: { field: string; bytes: Buffer; cookie: string },
): Promise<Answer> {
  const body = Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${field}"; filename="a.jpg"\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--b--\r\n'),
  ])
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'multipart/form-data; boundary=b',
    'content-length': String(body.length),
    ...(cookie ? { cookie } : {}),
  }
  return exchange(new URL(path, address), { method: 'POST', headers }, body)
}

function formOf(body: Record<string, unknown>): string {
  const fields = Object.entries(body)
    .filter(([, value]) => value !== false)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [
        name,
        one === true ? 'on' : String(one),
      ]),
    )
  return new URLSearchParams(fields).toString()
}

/** The answer as text: status, headers, body. */
export function writeAnswer({ status, headers, body }: Answer): string {
  return `${status}\n${headers.join('\n')}\n\n${body}`
}

// A nonce, 25 bytes and a tag, in base64url: cursors of another length stay, and show.
const sealed = /[A-Za-z0-9_-]{71}/g

/** Cursors tell nothing to those without the key, but differ: each becomes what it is for. */
export function withoutCursors(text: string, cursors: Cursors): string {
  return text.replace(sealed, (cursor) => {
    const use = cursorUses.find((one) => cursors.open(one, cursor) !== null)
    return use ? `<cursor ${use}>` : cursor
  })
}
