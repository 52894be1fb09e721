import https from 'node:https'
import { type Config, isLoopback } from '../config.ts'
import { isServiceAddress } from './address.ts'
import { publicLookup } from './lookup.ts'
import { type Parcel, post } from './post.ts'

/** What became of a parcel. */
export type Outcome =
  | { kind: 'sent' }
  /** The push service knows the device no more. */
  | { kind: 'gone' }
  /** Not to be had this way; without the push service's words, which may repeat the address. */
  | { kind: 'refused'; reason: string }
  /** Worth another try; `afterMs` when the push service has said in how many milliseconds. */
  | { kind: 'later'; reason: string; afterMs: number | null; silent: boolean }

/** Milliseconds that a push service has for a parcel; on this machine, where tests are, it is less. */
const patienceMs = 10_000
const patienceHereMs = 1_000

/** Carries parcels to push services. */
export class Carrier {
  // As many connections as there are notes under way to one of them.
  #agent = new https.Agent({ keepAlive: true, timeout: 15_000 })
  #lookup = publicLookup()
  #stop = new AbortController()
  #local: boolean

  constructor(config: Pick<Config, 'testMode'>) {
    this.#local = config.testMode
  }

  /** Never throws. */
  async deliver(parcel: Parcel): Promise<Outcome> {
    const { address } = parcel
    if (!isServiceAddress(address, this.#local)) return { kind: 'refused', reason: 'address' }
    const isHere = this.#local && isLoopback(new URL(address).hostname)
    const road = {
      agent: this.#agent,
      lookup: isHere ? undefined : this.#lookup,
      timeoutMs: isHere ? patienceHereMs : patienceMs,
      stop: this.#stop.signal,
    }
    try {
      const { status, retryAfterMs } = await post(parcel, road)
      return outcomeOf(status, retryAfterMs)
    } catch (error) {
      return outcomeOfError(error)
    }
  }

  /** What is under way fails, to be sent again. */
  close(): void {
    this.#stop.abort()
    this.#agent.destroy()
  }
}

function outcomeOf(status: number, retryAfterMs: number | null): Outcome {
  if (status >= 200 && status < 300) return { kind: 'sent' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  const reason = String(status)
  if (status === 408 || status === 429 || status >= 500) {
    return { kind: 'later', reason, afterMs: retryAfterMs, silent: false }
  }
  return { kind: 'refused', reason }
}

function outcomeOfError(error: unknown): Outcome {
  const { code } = error as { code?: unknown }
  const reason = typeof code === 'string' ? code : 'unknown'
  if (reason === 'ENOTPUBLIC') return { kind: 'refused', reason }
  return { kind: 'later', reason, afterMs: null, silent: true }
}
