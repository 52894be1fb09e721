/** Limits on how often: by account, or before signing in by a hash of the address, in memory only. */
import type { Request } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type RateName, rates } from '../shared/rates.ts'
import { TooMany } from './errors.ts'
import type { Keys } from './keys.ts'

export class Rates {
  #keys: Keys
  #lifted: boolean
  #limiters = new Map<RateName, RateLimiterMemory>()

  constructor(keys: Keys, options: { lifted: boolean }) {
    this.#keys = keys
    this.#lifted = options.lifted
    for (const name of Object.keys(rates) as RateName[]) {
      const { points, seconds } = rates[name]
      this.#limiters.set(name, new RateLimiterMemory({ points, duration: seconds }))
    }
  }

  /**
   * Counts one use by `who`: an account's internal id, or the key of `addressKey`.
   * @throws TooMany with the seconds to wait.
   */
  async take(name: RateName, who: number | string): Promise<void> {
    if (this.#lifted) return
    try {
      await this.#limiters.get(name)!.consume(String(who))
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)))
      }
      throw refusal
    }
  }

  /** Stands for a network address without keeping it: a keyed hash of its IPv4 form or IPv6 /64. */
  addressKey(req: Pick<Request, 'ip'>): string {
    const address = (req.ip ?? '').replace(/^::ffff:/, '')
    const network = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
    return this.#keys.hash('address', network).slice(0, 32)
  }
}
