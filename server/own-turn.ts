const waiting: (() => void)[] = []
let isTaken = false

/**
 * Resolves for one caller in each turn of the event loop, in the order of the calls. A page is made
 * without a stop: where several are asked for at the same moment, or what they wait for is there at
 * the same moment, all of them would be made before anything else, and what comes between them (a
 * frame for an open page, a reply that is on the disk) would wait for them together.
 */
export function ownTurn(): Promise<void> {
  if (isTaken) return new Promise((resolve) => waiting.push(resolve))
  isTaken = true
  setImmediate(next)
  return Promise.resolve()
}

function next(): void {
  const begin = waiting.shift()
  isTaken = begin !== undefined
  if (!begin) return
  // Set within a turn, it is for the one that follows.
  setImmediate(next)
  begin()
}
