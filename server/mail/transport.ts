/** The connection to the mail server: one pool for the life of the process. */
import type { Transporter } from 'nodemailer'
import { type Config, isLoopback } from '../config.ts'
import type { Tx } from '../db/transact.ts'

/** What is sent: plain text to one address. */
export interface Letter {
  to: string
  subject: string
  text: string
  /** Where it is to come back to when it does not arrive; otherwise to whom it is from. */
  returnTo?: string | null
  headers?: Readonly<Record<string, string>>
  /** Runs in the transaction that forgets the letter once the server has taken it. */
  sent?: (tx: Tx) => Promise<void>
  /** The same once its address was refused. */
  refused?: (tx: Tx) => Promise<unknown>
}

export interface Transport {
  /** Resolves when the server has taken the letter. @throws NotSent */
  send(letter: Letter, at: number): Promise<void>
  /** Ends connections; a letter under way fails when `force` is set. */
  close(force: boolean): void
}

/** Why a letter was not taken. Without its address and without the server's words, which repeat it. */
export class NotSent extends Error {
  /** Such as ECONNECTION, or the number of an SMTP reply. */
  readonly reason: string
  /** True when the server says that it will never take it (RFC 5321, 4.2.1). */
  readonly forGood: boolean
  /** True when it is the address that the server will not have. */
  readonly ofAddress: boolean

  constructor(reason: string, { forGood, ofAddress }: { forGood: boolean; ofAddress: boolean }) {
    super(reason)
    this.reason = reason
    this.forGood = forGood
    this.ofAddress = ofAddress
  }
}

/** Opens no connection yet. Null without a mail server. */
export function openTransport(config: Config): Transport | null {
  if (config.smtpUrl === null) return null
  const local = isLoopback(new URL(config.smtpUrl).hostname)
  const from = config.mailFrom
  const options = {
    url: config.smtpUrl,
    pool: true,
    maxConnections: 3,
    maxRequeues: 0,
    // The name that this server gives itself; the machine's own would tell more than is needed.
    name: from.slice(from.lastIndexOf('@') + 1),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    logger: false,
    // A letter may hold a link that confirms, so it leaves this machine over TLS only.
    requireTLS: !local,
    ...(local && { tls: { rejectUnauthorized: false } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  // The library comes with the first letter: the start does not wait for it.
  let transport: Promise<Transporter> | null = null
  const connect = () =>
    (transport ??= import('nodemailer').then(({ createTransport }) => createTransport(options)))
  return {
    send: async ({ to, subject, text, headers, returnTo }, at) => {
      try {
        await (
          await connect()
        ).sendMail({
          from,
          ...(returnTo && { envelope: { from: returnTo, to } }),
          to: { name: '', address: to },
          subject,
          text,
          date: new Date(at),
          headers: { 'Auto-Submitted': 'auto-generated', ...headers },
          xMailer: false,
        })
      } catch (error) {
        throw reasonOf(error)
      }
    },
    close: (force) => void transport?.then((open) => open.close({ force })),
  }
}

function reasonOf(error: unknown): NotSent {
  const { code, responseCode, response, command } = error as Record<string, unknown>
  const reply = typeof responseCode === 'number' ? responseCode : null
  // Only what it says of this letter is for good: a wrong password can be put right.
  const forGood = reply !== null && reply >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  // A server that will not hear from this one, by a rule of its own, says nothing of the address:
  // the second number of its enhanced code tells (RFC 3463, 3).
  const [, about] = /^5\d\d[ -]5\.(\d)\./.exec(typeof response === 'string' ? response : '') ?? []
  const ofAddress = forGood && command === 'RCPT TO' && /^[12]$/.test(about ?? '1')
  const reason = reply ? String(reply) : typeof code === 'string' ? code : 'unknown'
  return new NotSent(reason, { forGood, ofAddress })
}
