/** Deciding a case, agreeing with a decision, and asking for another look. */

/** What can be done about what was reported, from lightest to heaviest. */
export const measures = [
  'none',
  'content-note',
  'note',
  'ask-edit',
  'fold',
  'freeze',
  'slow',
  'remove',
  'warning',
  'hold',
  'pause',
  'leave',
  'reverse',
] as const
export type Measure = (typeof measures)[number]

/** Proposed until a second person says yes or no, where one is needed; ended by itself or reversed. */
export const decisionStates = ['proposed', 'declined', 'in-force', 'ended', 'reversed'] as const
export type DecisionState = (typeof decisionStates)[number]

export const appealStates = ['lodged', 'assigned', 'decided'] as const
export type AppealState = (typeof appealStates)[number]

export const appealOutcomes = ['upheld', 'changed', 'reversed'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** Who asks for another look: whom the decision concerns, or who reported what it is about. */
export const appealParts = ['concerned', 'reporter'] as const
export type AppealPart = (typeof appealParts)[number]
