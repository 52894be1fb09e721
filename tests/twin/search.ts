/** Looks for a history in which the viewer can tell the worlds apart. */
import fc from 'fast-check'
import { shorten } from './shorten.ts'
import { closeStages } from './stage.ts'
import { type Plan, plans, type Step } from './steps.ts'
import { historyIn, type Story, storyOf } from './stories.ts'
import { playTwins, tellTwice, type Twins } from './twin.ts'

export { closeStages }

const planned = new Map<number, Plan>()

/** The `index`th plan of a seed. */
function planAt(seed: number, index: number): Plan {
  if (planned.size <= index) {
    const sample = fc.sample(plans(44), { seed, numRuns: index + 60 })
    for (const [at, plan] of sample.entries()) planned.set(at, plan)
  }
  return planned.get(index)!
}

/** What gives a plan's worlds away; null when nothing does. */
export async function differenceIn(seed: number, index: number): Promise<string | null> {
  return differenceWhen(() => playTwins(planAt(seed, index)))
}

/** What gives a story's worlds away; null when nothing does. */
export async function differenceOf(story: Story): Promise<string | null> {
  return differenceWhen(() => tellTwice(historyIn(story)))
}

/** The story of a plan that gives its worlds away, without the steps that it does as well without. */
export async function storyIn(seed: number, index: number): Promise<Story> {
  const plan = planAt(seed, index)
  const shows = (steps: Step[]) => differenceWhen(() => playTwins({ ...plan, steps }))
  const steps = await shorten(plan.steps, async (fewer) => (await shows(fewer)) !== null)
  return storyOf({ ...plan, steps })
}

// A failure of the forum counts, for the viewer would see it.
async function differenceWhen(told: () => Promise<Twins>): Promise<string | null> {
  try {
    return (await told()).difference
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
