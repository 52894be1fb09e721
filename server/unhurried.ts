import { setTimeout as rest } from 'node:timers/promises'

/** How many times as long as it worked it rests, and the milliseconds after which that is enough. */
const restsPerWork = 3
const longestRestMs = 100

/**
 * Work that nobody waits for, one piece after the other with rests in between: whoever reads or
 * writes meanwhile is served as if there were little of it.
 */
export class Unhurried {
  #line: Promise<unknown> = Promise.resolve()

  /** Does `work` when what was handed in before is done; what it throws is the caller's. */
  run<T>(work: () => Promise<T>): Promise<T> {
    let began = 0
    const done = this.#line.then(() => {
      began = performance.now()
      return work()
    })
    const pause = () => giveWay(restsPerWork * (performance.now() - began))
    this.#line = done.then(pause, pause)
    return done
  }
}

/** Rests for so many milliseconds, such as have been worked, as far as that is not too long. */
export async function giveWay(ms: number): Promise<void> {
  await rest(Math.min(ms, longestRestMs))
}
