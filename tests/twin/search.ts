/** Looks for a history in which the viewer can tell the worlds apart; without making it shorter. */
import fc from 'fast-check'
import { closeStages } from './stage.ts'
import { type Plan, plans } from './steps.ts'
import { playTwins } from './twin.ts'

export { closeStages }

const planned = new Map<number, Plan>()

/** The `index`th plan of a seed. */
export function planAt(seed: number, index: number): Plan {
  if (planned.size <= index) {
    const sample = fc.sample(plans(44), { seed, numRuns: index + 60 })
    for (const [at, plan] of sample.entries()) planned.set(at, plan)
  }
  return planned.get(index)!
}

/** What gives a plan's worlds away; a failure of the forum counts, for the viewer would see it. */
export async function differenceIn(seed: number, index: number): Promise<string | null> {
  try {
    return (await playTwins(planAt(seed, index))).difference
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
