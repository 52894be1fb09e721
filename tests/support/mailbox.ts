/** A mail server on loopback that takes, or refuses, what the forum sends, and keeps it to be read. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Received {
  /** Envelope: who it was really sent to and from. */
  from: string
  to: string[]
  /** As they came, unfolded, by name in lower case. */
  headers: ReadonlyMap<string, string>
  text: string
  raw: string
}

export interface Mailbox {
  /** For SMTP_URL. */
  url: string
  letters: Received[]
  /** Letters offered so far, taken or not. */
  offered: number
  /** Has every letter refused with this reply from now on; null to take them again. */
  refuse(code: number | null): void
  /** Holds letters up from now on; the function it returns lets them go. */
  hold(): () => void
  close(): Promise<void>
}

/** Starts a mail server, on a port of its own unless one is given. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  let refusal: number | null = null
  let held: Promise<void> | null = null
  const letters: Received[] = []
  const mailbox = { letters, offered: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      mailbox.offered += 1
      if (refusal === null) return done()
      done(Object.assign(new Error('not here'), { responseCode: refusal }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        void (held ?? Promise.resolve()).then(() => {
          letters.push({ from, to: rcptTo.map((one) => one.address), ...readLetter(raw), raw })
          done()
        })
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: bound } = server.server.address() as AddressInfo
  return Object.assign(mailbox, {
    url: `smtp://127.0.0.1:${bound}`,
    refuse: (code: number | null) => void (refusal = code),
    hold: () => {
      let letGo = () => {}
      held = new Promise((resolve) => (letGo = resolve))
      return () => {
        held = null
        letGo()
      }
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

function readLetter(raw: string): Pick<Received, 'headers' | 'text'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line): [string, string] => {
      const [name = '', ...value] = line.split(': ')
      return [name.toLowerCase(), value.join(': ')]
    }),
  )
  const body = rest.join('\r\n\r\n')
  const encoding = headers.get('content-transfer-encoding')
  return { headers, text: decoded(body, encoding).replace(/\r\n/g, '\n').trimEnd() }
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
