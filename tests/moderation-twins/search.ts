/** Tells one case twice and says what somebody without a part in it could tell them apart by. */
import fc from 'fast-check'
import { shorten } from '../twin/shorten.ts'
import { closeStages } from '../twin/stage.ts'
import { StoryBook } from '../twin/story-book.ts'
import { acts, type Step } from './acts.ts'
import { offices, type Plan, relations, tell } from './tell.ts'

export { closeStages }

/** For each leak the shortest case found in which it shows. */
export const storyBook = new StoryBook<Plan>(new URL('stories.json', import.meta.url))

/** Plans of up to `most` steps. */
export function plans(most: number): fc.Arbitrary<Plan> {
  return fc.noBias(
    fc.record({
      office: fc.constantFrom(...offices),
      relation: fc.constantFrom(...relations),
      alias: fc.boolean(),
      steps: fc.array(acts, { minLength: 4, maxLength: most, size: 'max' }),
    }),
  )
}

/** What gives a case away; null when nothing does. */
export async function differenceOf(plan: Plan): Promise<string | null> {
  const one = await tell(plan, true)
  const other = await tell(plan, false)
  for (const [index, [about, text]] of one.entries()) {
    const [aboutOther, textOther] = other[index] ?? []
    if (about === aboutOther && text === textOther) continue
    return `${about}:\n  with:    ${text}\n  without: ${aboutOther}: ${textOther}`
  }
  return one.length === other.length ? null : 'One world goes on longer.'
}

/** The same for a case of a seed, given by number. */
export function differenceIn(seed: number, index: number): Promise<string | null> {
  return differenceOf(planAt(seed, index))
}

/** What is left of that case when all is taken away that it shows as much without. */
export async function storyIn(seed: number, index: number): Promise<Plan> {
  const plan = planAt(seed, index)
  const shows = async (steps: Step[]) => (await differenceOf({ ...plan, steps })) !== null
  return { ...plan, steps: await shorten(plan.steps, shows) }
}

function planAt(seed: number, index: number): Plan {
  return fc.sample(plans(30), { seed: seed * 1_000 + index, numRuns: 1 })[0]!
}
