import { setImmediate as others } from 'node:timers/promises'

/** Milliseconds of work after which everybody else is served. */
const turnMs = 20

/** One after the other: where there are a thousand, requests are answered in between. */
export async function* byTurns<T>(items: Iterable<T>): AsyncGenerator<T> {
  let began = performance.now()
  for (const item of items) {
    yield item
    if (performance.now() - began < turnMs) continue
    await others()
    began = performance.now()
  }
}
