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
    const pause = () => giveWay(began, restsPerWork)
    this.#line = done.then(pause, pause)
    return done
  }
}

/** Rests `times` as long as has been worked since a moment of `performance.now()`. */
export async function giveWay(began: number, times = 1): Promise<void> {
  await rest(Math.min((performance.now() - began) * times, longestRestMs))
}
