/** A forum made up from a seed: who is there, what they say to whom, as the forum would have stored it. */

/** Random numbers that are the same in every run (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to `end`, without it. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)))
  }
}

/** Picks from a list in which the first come up often and the last hardly ever (Zipf). */
export class Skewed<T> {
  #list: readonly T[]
  #sums: number[] = []

  /** The greater `flat`, the less the first stand out. */
  constructor(list: readonly T[], flat: number) {
    this.#list = list
    let sum = 0
    for (let rank = 0; rank < list.length; rank += 1) this.#sums.push((sum += 1 / (rank + flat)))
  }

  pick(random: Random): T {
    const wanted = random.next() * this.#sums.at(-1)!
    let [low, high] = [0, this.#sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return this.#list[low]!
  }
}
