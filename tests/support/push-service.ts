/** A push service on loopback, and browsers that subscribe there and can read what comes. */
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Delivered {
  path: string
  headers: http.IncomingHttpHeaders
  body: Buffer
}

export interface PushService {
  origin: string
  /** What has come, taken or not. */
  offered: Delivered[]
  /** Answers with this status from now on; null never answers. */
  answer(status: number | null, headers?: http.OutgoingHttpHeaders): void
  close(): Promise<void>
}

/** Starts one; it takes everything (201) until it is told otherwise. */
export async function openPushService(): Promise<PushService> {
  let status: number | null = 201
  let more: http.OutgoingHttpHeaders = {}
  const offered: Delivered[] = []
  const server = http.createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      offered.push({ path: req.url ?? '', headers: req.headers, body: Buffer.concat(parts) })
      if (status !== null) res.writeHead(status, more).end('x'.repeat(100))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    offered,
    answer: (code, headers = {}) => {
      status = code
      more = headers
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export interface BrowserKeys {
  /** As `PushSubscription.toJSON()` gives it. */
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } }
  /** What a delivery says. @throws Error when it was not encrypted for this browser */
  read(delivered: Delivered | undefined): Record<string, unknown>
  /** The bytes of what it says, with what fills it up. */
  open(delivered: Delivered | undefined): Buffer
}

/** A browser of its own keys, subscribed at `endpoint`. */
export function browserAt(endpoint: string): BrowserKeys {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const auth = randomBytes(16)
  const keys = { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') }
  const open = (delivered: Delivered | undefined) => decrypt(delivered!.body, pair, auth)
  const read = (delivered: Delivered | undefined) =>
    JSON.parse(open(delivered).toString('utf8')) as Record<string, unknown>
  return { subscription: { endpoint, keys }, read, open }
}

/** RFC 8291, 3.4, and RFC 8188, 2: one record, written down from the documents and not from a library. */
function decrypt(body: Buffer, own: ReturnType<typeof createECDH>, auth: Buffer): Buffer {
  const salt = body.subarray(0, 16)
  const keyLength = body[20]!
  const theirs = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), theirs])
  const secret = Buffer.from(hkdfSync('sha256', own.computeSecret(theirs), auth, info, 32))
  const key = hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16)
  const nonce = hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12)
  const cipher = createDecipheriv('aes-128-gcm', Buffer.from(key), Buffer.from(nonce))
  cipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()])
  const end = padded.lastIndexOf(2)
  return padded.subarray(0, end)
}

/** What the sender's token says (RFC 8292), once its signature was checked with the forum's key. */
export function claimsOf(delivered: Delivered | undefined, publicKey: string) {
  const given = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(delivered!.headers.authorization ?? '')
  const [head = '', claims = '', signature = ''] = (given?.[1] ?? '').split('.')
  if (given?.[2] !== publicKey) throw new Error('Another key signed this.')
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) =>
    part.toString('base64url'),
  )
  const key = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: x!, y: y! },
    format: 'jwk',
  })
  const signed = Buffer.from(`${head}.${claims}`)
  const options = { key, dsaEncoding: 'ieee-p1363' as const }
  if (!verify('sha256', signed, options, Buffer.from(signature, 'base64url'))) {
    throw new Error('The signature does not fit.')
  }
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
}
