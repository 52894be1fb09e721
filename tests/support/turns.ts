/** Counts the turns of the event loop, from the next one on. */
export function countTurns() {
  let isCounting = true
  const counter = {
    turns: 0,
    stop: () => {
      isCounting = false
    },
  }
  const count = () => {
    counter.turns += 1
    if (isCounting) setImmediate(count)
  }
  setImmediate(count)
  return counter
}
