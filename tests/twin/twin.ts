/** Plays a history in both worlds and compares what the viewer got. */
import { disagreement } from './agree.ts'
import { erase, type History } from './erase.ts'
import { historyOf } from './history.ts'
import { type Entry, play } from './play.ts'
import type { Plan } from './steps.ts'
import { tell } from './tell.ts'

export interface Twins {
  /** How many acts the other world is without. */
  leftOut: number
  /** What differs, with the history in sentences; null when nothing does. */
  difference: string | null
}

/** Tells the history of a plan twice. */
export async function playTwins(plan: Plan): Promise<Twins> {
  return tellTwice(historyOf(plan))
}

/** Tells a history with everything in it, and without what its viewer may never see. */
export async function tellTwice(history: History): Promise<Twins> {
  const erased = erase(history)
  const leftOut = history.ops.filter((op, step) => op && !erased.ops[step]).length
  if (leftOut === 0) return { leftOut, difference: null }
  const one = await play(history, history)
  const other = await play(history, erased)
  const found = disagreement(history, one.shown) ?? firstDifference(one.entries, other.entries)
  return { leftOut, difference: found && `${found}\n\n${tell(history, erased)}\n` }
}

function firstDifference(one: readonly Entry[], other: readonly Entry[]): string | null {
  const length = Math.max(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [one[at], other[at]]
    if (a?.about === b?.about && a?.text === b?.text) continue
    if (a?.about !== b?.about)
      return `One world has "${a?.about}" where the other has "${b?.about}".\n${a?.text}\n${b?.text}`
    return `${a!.about}:\n${around(a!.text, b!.text)}`
  }
  return null
}

/** The two texts from shortly before they part. */
function around(a: string, b: string): string {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const from = Math.max(0, start - 200)
  return `  with:    …${a.slice(from, start + 300)}…\n  without: …${b.slice(from, start + 300)}…`
}
