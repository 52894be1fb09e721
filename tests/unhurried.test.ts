import { expect, test } from 'vitest'
import { Unhurried } from '../server/unhurried.ts'

/** Holds the process up for so many milliseconds. */
function work(ms: number): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < ms);
  return Promise.resolve(performance.now())
}

test('pieces come one after the other, with rests three times as long', async () => {
  const unhurried = new Unhurried()
  const [first, second] = await Promise.all([1, 2].map(() => unhurried.run(() => work(10))))
  expect(second! - first!).toBeGreaterThan(35)
})

test('whoever handed it in need not wait for the rest', async () => {
  const unhurried = new Unhurried()
  let begun = false
  const first = unhurried.run(() => work(10))
  const second = unhurried.run(() => Promise.resolve((begun = true)))
  await first
  expect(begun).toBe(false)
  await second
})

test('one that fails tells its caller, and the others are done', async () => {
  const unhurried = new Unhurried()
  const failed = unhurried.run(() => Promise.reject(new Error('Not this one.')))
  const fine = unhurried.run(() => Promise.resolve('done'))
  await expect(failed).rejects.toThrow('Not this one.')
  await expect(fine).resolves.toBe('done')
})
