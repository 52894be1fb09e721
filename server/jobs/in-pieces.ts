import { setImmediate } from 'node:timers/promises'

/** Milliseconds that one piece of work may hold everybody else up. */
const pieceMs = 20

/**
 * Does `work` on everything in the set, piece by piece, and takes it out; `work` may add more.
 * Between the pieces others are served. The size of a piece follows how long the last one took.
 */
export async function inPieces<Item>(
  waiting: Set<Item>,
  work: (piece: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let size = 20; waiting.size > 0;) {
    const piece = firstOf(waiting, size)
    for (const item of piece) waiting.delete(item)
    const began = performance.now()
    await work(piece)
    const took = performance.now() - began
    size = Math.max(1, Math.min(2 * size, 500, Math.round((size * pieceMs) / Math.max(took, 1))))
    await setImmediate()
  }
}

function firstOf<Item>(items: ReadonlySet<Item>, count: number): Item[] {
  const first: Item[] = []
  for (const item of items) {
    if (first.length === count) break
    first.push(item)
  }
  return first
}
