/** Who has a thread open is looked after in turns: requests are answered in between. */
import { expect, it } from 'vitest'
import { byTurns } from '../../server/live/by-turns.ts'
import { countTurns } from '../support/turns.ts'

it('lets others have their turn, and leaves nobody out', async () => {
  const counter = countTurns()
  const items = Array.from({ length: 12 }, (_, index) => index)
  const done: number[] = []
  const turns = new Set<number>()
  for await (const item of byTurns(items)) {
    done.push(item)
    turns.add(counter.turns)
    for (const end = performance.now() + 10; performance.now() < end;);
  }
  counter.stop()
  expect(done).toEqual(items)
  expect(turns.size).toBeGreaterThanOrEqual(5)
})
