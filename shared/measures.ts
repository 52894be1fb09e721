/** What each measure can be done to, and how long it lasts: the same for forms, API and help. */
import type { Measure } from './forms/deciding.ts'

export interface MeasureRule {
  /** What it does something to: nothing, a post, whoever it is about, or a decision. */
  on: 'nothing' | 'post' | 'member' | 'decision'
  /** Hours at most, and hours when none are named (null: until somebody ends it); null: no time. */
  lasts: { most: number | null; usual: number | null } | null
}

const day = 24

export const measureRules: Readonly<Record<Measure, MeasureRule>> = {
  none: { on: 'nothing', lasts: null },
  'content-note': { on: 'post', lasts: null },
  note: { on: 'member', lasts: null },
  'ask-edit': { on: 'post', lasts: { most: 3 * day, usual: 3 * day } },
  fold: { on: 'post', lasts: null },
  freeze: { on: 'post', lasts: { most: 7 * day, usual: null } },
  slow: { on: 'post', lasts: { most: day, usual: day } },
  remove: { on: 'post', lasts: null },
  warning: { on: 'member', lasts: { most: 90 * day, usual: 90 * day } },
  hold: { on: 'member', lasts: { most: 7 * day, usual: 7 * day } },
  pause: { on: 'member', lasts: { most: 365 * day, usual: day } },
  leave: { on: 'member', lasts: { most: null, usual: null } },
  reverse: { on: 'decision', lasts: null },
}

/** Hours that the form offers for a pause. */
export const pauseHours = [day, 3 * day, 7 * day, 14 * day] as const

/** Hours beyond which a measure needs a second person. */
export const aloneHours = 14 * day

/** What the only one in office may do who wrote or reported it themselves: it can all be undone. */
export const undoable: readonly Measure[] = [
  'none',
  'content-note',
  'ask-edit',
  'fold',
  'freeze',
  'slow',
  'remove',
  'reverse',
]

/** Days after which somebody else looks again at having asked a member to leave. */
export const leaveReviewDays = [182, 365] as const

/** Days within which somebody can ask for another look. */
export const appealDays = 180

/** Days after which an appeal about which nobody has done anything goes to others. */
export const appealSilentDays = 7
