/** A member whose program asks again after every lost connection, until it is answered. */
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds: before trying again; for one answer, however busy the machine. */
const again = 50
const patience = 30_000

export interface Answered {
  status: number
  body: unknown
  cookie: string
  /** How often the connection was lost before. */
  lost: number
  /** When the try began that was answered. */
  askedAt: number
}

export class StubbornMember {
  readonly handle: string
  readonly passphrase: string
  readonly #address: string
  cookie = ''

  constructor(address: string, handle: string) {
    this.#address = address
    this.handle = handle
    this.passphrase = `a kettle on the hob with ${handle.length} cups`
  }

  /** Joins or signs in, and keeps the session. */
  async enter(path: '/join' | '/sign-in'): Promise<this> {
    const { handle, passphrase } = this
    const { status, cookie } = await this.ask('POST', path, { handle, passphrase, agreement: true })
    if (status >= 300) throw new Error(`${path} was answered with ${status}.`)
    this.cookie = cookie
    return this
  }

  /** Asks until there is an answer, with the same body and the same key each time. */
  async ask(method: string, path: string, body?: object, key?: string): Promise<Answered> {
    for (let lost = 0; ; lost += 1) {
      const askedAt = Date.now()
      try {
        const answer = await fetch(this.#address + path, {
          method,
          headers: {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            ...(this.cookie ? { Cookie: this.cookie } : {}),
            ...(key === undefined ? {} : { 'Idempotency-Key': key }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(patience),
        })
        const text = await answer.text()
        const [cookie = ''] = answer.headers.getSetCookie()
        return {
          status: answer.status,
          body: text === '' ? null : (JSON.parse(text) as unknown),
          cookie: cookie.split(';')[0] ?? '',
          lost,
          askedAt,
        }
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        await pause(again)
      }
    }
  }

  /** What a GET answers with. @throws when it is refused */
  async read<Body>(path: string): Promise<Body> {
    const { status, body } = await this.ask('GET', path)
    if (status !== 200) throw new Error(`${path} was answered with ${status}.`)
    return body as Body
  }
}
