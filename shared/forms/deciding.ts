/** Deciding a case, agreeing with a decision, and asking for another look. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { chosen, oneOf, tick, wholeNumber } from './fields.ts'

/** What can be done about what was reported, from lightest to heaviest; the last undoes a decision. */
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

const until = z.iso
  .datetime({ offset: true, error: 'decide.until.wrong' })
  .transform((text) => Date.parse(text))

const version = chosen(wholeNumber(1, 999_999_999))
const reason = plainText({ min: 1, max: limits.decisionReasonLength, multiline: true })
const words = (max: number) => plainText({ max, multiline: true }).default('')

const statement = {
  /** Written for those who read it where it takes effect. */
  reason,
  /** Id of the rule it rests on, or the words of one where the community keeps no list. */
  rule: chosen(plainText({ max: limits.decisionRuleLength, multiline: true })),
  /** What was found, for whom it concerns. */
  facts: words(limits.decisionMessageLength),
  /** To whom it concerns, and to nobody else. */
  message: words(limits.decisionMessageLength),
  /** What a content note says. */
  note: plainText({ max: limits.contentNoteLength }).default(''),
  until: chosen(until),
  /** Instead of `until`: hours from now. */
  hours: chosen(wholeNumber(1, 24 * 730)),
  /** The version that was looked at; another has come between when it differs. */
  version,
  /** Said by somebody who wrote close by: that they can be fair here. */
  fair: tick,
  /** Sent by a form that has asked for it. */
  asked: tick,
}

/** `POST /moderation/cases/:id/decide`. */
export const decideForm = z.object({ action: oneOf(measures), ...statement })

/** `POST /moderation/cases/:id/second`. */
export const secondForm = z.object({
  agree: z
    .union([z.boolean(), z.enum(['true', 'false'])], { error: 'form.choice' })
    .transform((value) => value === true || value === 'true'),
  reason: words(limits.decisionReasonLength),
  version,
})

/** `POST /moderation/cases/:id/hear`: the second look. */
export const hearForm = z.object({
  outcome: oneOf(appealOutcomes),
  /** What is done instead, where the outcome is that it is changed. */
  action: chosen(oneOf(measures)),
  ...statement,
})

/** `POST /me/decisions/:id/appeal`. */
export const appealForm = z.object({
  text: plainText({ min: 1, max: limits.appealLength, multiline: true }),
})

/** `POST /me/decisions/:id/words` and `POST /moderation/cases/:id/words`. */
export const appealWordsForm = z.object({
  text: plainText({ min: 1, max: limits.appealLength, multiline: true }),
  /** To whom the team says it, where several wait; the one who has waited longest otherwise. */
  appeal: chosen(z.string({ error: 'form.notText' }).max(40)),
})

/** `POST /moderation/appealed/:id/statement`. */
export const statementForm = z.object({
  text: plainText({ min: 1, max: limits.appealLength, multiline: true }),
})
