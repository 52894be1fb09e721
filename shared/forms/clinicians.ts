/** The role of peer clinician: asking for it, deciding, ending it, and the card that comes with it. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { oneOf } from './fields.ts'

const reason = plainText({ max: limits.clinicianReasonLength, multiline: true })

/** `POST /me/clinician-request`. */
export const clinicianRequest = z.object({
  words: plainText({ max: limits.clinicianWordsLength, multiline: true }).default(''),
})

export const clinicianDecisions = ['grant', 'decline'] as const

/** `PUT /clinician-requests/:id`. */
export const clinicianDecision = z.object({
  decision: oneOf(clinicianDecisions),
  reason: reason.default(''),
})

/** `POST /clinician-requests/ended`: whose role ends, and why; they are told. */
export const endedRole = z.object({
  handle: plainText({ min: 1, max: limits.handleMax }),
  reason: plainText({ min: 1, max: limits.clinicianReasonLength, multiline: true }),
})

/** `DELETE /m/:handle/roles/clinician` may say why. */
export const endedReason = z.object({ reason: reason.default('') })

/** Whether a clinician must report certain things to somebody. */
export const mustReport = ['yes', 'no', 'depends'] as const
export type MustReport = (typeof mustReport)[number]

/** `PUT /me/clinician/card`. */
export const cardForm = z.object({
  country: plainText({ min: 1, max: limits.cardCountryLength }),
  role: plainText({ min: 1, max: limits.cardRoleLength }),
  mustReport: oneOf(mustReport),
  wouldDo: plainText({ min: 1, max: limits.cardWordsLength, multiline: true }),
})
