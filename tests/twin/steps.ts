/**
 * Histories at random. What fast-check draws is a list of intentions with numbers in them; each
 * becomes what somebody could do at that moment, so that a list from which steps are taken away is
 * a history still.
 *
 * Left out on purpose: others than the viewer do only what the forum allows them, since nothing
 * follows from what it refuses.
 */
import fc from 'fast-check'
import type { Language } from '../../shared/languages.ts'
import { type ViewerKind, viewerKinds } from './cast.ts'

const weights = {
  start: 5,
  reply: 18,
  edit: 6,
  delete: 3,
  show: 8,
  withdraw: 4,
  'show many': 1,
  react: 5,
  vote: 5,
  'close poll': 2,
  bookmark: 3,
  mute: 1,
  fold: 2,
  'mute words': 1,
  break: 1,
  mail: 1,
  circle: 1,
  'into circle': 4,
  'end circle': 1,
  block: 4,
  invite: 3,
  role: 4,
  'keep apart': 3,
  'no longer apart': 1,
  mode: 2,
  'step back': 1,
  'come forward': 1,
  lock: 1,
  office: 6,
  move: 3,
  read: 2,
  notices: 2,
  unread: 1,
  switch: 1,
  follow: 4,
  draft: 1,
  speak: 2,
  profile: 2,
  tidy: 2,
  disconnect: 3,
  connect: 4,
  look: 1,
} as const

export type Kind = keyof typeof weights

export interface Step {
  kind: Kind
  /** Numbers from which who, what and for whom are taken, modulo what there is. */
  who: number
  target: number
  other: number
  audience: number
  ref: number
  /** A coin: alias, on or off, by address or not. */
  coin: boolean
  gap: number
}

export interface Plan {
  viewer: ViewerKind
  invited: boolean
  /** What the viewer's browser asks for. */
  speaks: Language
  /** Posts on a page of a thread: few, so that short histories fill several, or enough for a branch. */
  pageLength: number
  steps: Step[]
}

const kinds = Object.entries(weights).flatMap(([kind, weight]) =>
  Array.from({ length: weight }, () => kind as Kind),
)

const number = fc.nat({ max: 59 })

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: number,
  target: number,
  other: number,
  audience: number,
  ref: number,
  coin: fc.boolean(),
  gap: fc.nat({ max: 6 }),
})

/** Milliseconds between a step and the one before. */
export const gaps = [0, 0, 3_000, 60_000, 3_600_000, 86_400_000, 3 * 86_400_000] as const

/** Plans of up to `length` steps, of all lengths alike. */
export function plans(length: number): fc.Arbitrary<Plan> {
  return fc.noBias(
    fc.record({
      viewer: fc.constantFrom(...viewerKinds),
      invited: fc.boolean(),
      speaks: fc.constantFrom('en', 'es'),
      pageLength: fc.constantFrom(3, 12),
      steps: fc.array(step, { minLength: 1, maxLength: length, size: 'max' }),
    }),
  )
}
