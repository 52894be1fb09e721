/** One figure of the forum beside one of a bare baseline, measured in turns. */

/** One line of the table. */
export interface Measure {
  what: string
  unit: string
  ours: number
  /** Null where there is nothing bare to compare with. */
  bare: number | null
  /** What the two are compared by, ours divided by the bare one; null without a baseline. */
  ratio: number | null
  /** Figures that go with these two, by name. */
  also?: Record<string, { ours: number; bare: number | null; unit: string }>
  aim?: Aim
}

/** What the figure, or the ratio to the bare one, should at least or at most be. */
export interface Aim {
  of: 'ratio' | 'ours'
  atLeast?: number
  atMost?: number
}

/** True when the aim is met, null when there is none. */
export function isMet({ aim, ratio, ours }: Measure): boolean | null {
  if (!aim) return null
  const value = aim.of === 'ours' ? ours : ratio
  if (value === null) return null
  return value >= (aim.atLeast ?? -Infinity) && value <= (aim.atMost ?? Infinity)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface Pair<T> {
  ours: T
  bare: T
}

/**
 * Runs both in turn, each first in every other round, after one round that does not count: what
 * else the machine does then falls on both.
 */
export async function inTurns<T>(
  rounds: number,
  ours: () => Promise<T>,
  bare: () => Promise<T>,
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = []
  for (let round = 0; round <= rounds; round += 1) {
    if (round % 2) {
      const first = await bare()
      pairs.push({ bare: first, ours: await ours() })
    } else {
      const first = await ours()
      pairs.push({ ours: first, bare: await bare() })
    }
  }
  return pairs.slice(1)
}

/** The medians of both, and of the ratios within each round. */
export function compared<T>(
  pairs: readonly Pair<T>[],
  of: (result: T) => number,
): { ours: number; bare: number; ratio: number } {
  return {
    ours: median(pairs.map(({ ours }) => of(ours))),
    bare: median(pairs.map(({ bare }) => of(bare))),
    ratio: median(pairs.map(({ ours, bare }) => of(ours) / of(bare))),
  }
}
