/** Notes under way to one push service at a time. */
const perLane = 4

/** Milliseconds for which a push service is left alone that did not answer. */
const restMs = 60_000

/** One lane for each push service, so that one that hangs holds nobody else up. */
export class Lanes {
  #busy = new Map<string, number>()
  #waiting = new Map<string, (() => void)[]>()
  #restsUntil = new Map<string, number>()

  /** Does `work` when it is its turn in a lane. */
  async run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const busy = this.#busy.get(lane) ?? 0
    if (busy < perLane) this.#busy.set(lane, busy + 1)
    else await new Promise<void>((resolve) => this.#line(lane).push(resolve))
    try {
      return await work()
    } finally {
      this.#pass(lane)
    }
  }

  /** Leaves a lane alone for a while. */
  rest(lane: string, now: number): void {
    this.#restsUntil.set(lane, now + restMs)
  }

  rests(lane: string, now: number): boolean {
    const until = this.#restsUntil.get(lane)
    if (until === undefined) return false
    // Clocks jump: nobody is left alone for longer than that.
    if (now < until && until - now <= restMs) return true
    this.#restsUntil.delete(lane)
    return false
  }

  #line(lane: string): (() => void)[] {
    const line = this.#waiting.get(lane) ?? []
    this.#waiting.set(lane, line)
    return line
  }

  // Whoever waits longest takes the place over; nobody can slip in between.
  #pass(lane: string): void {
    const next = this.#waiting.get(lane)?.shift()
    if (next) return next()
    this.#waiting.delete(lane)
    const busy = (this.#busy.get(lane) ?? 1) - 1
    if (busy === 0) this.#busy.delete(lane)
    else this.#busy.set(lane, busy)
  }
}
