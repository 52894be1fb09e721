import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs `work`, then rests for as long as it took: between the short transactions of a long
 * command, a server running beside it must find the database free.
 */
export async function thenRest<T>(work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  await wait(Math.ceil(performance.now() - start))
  return result
}
