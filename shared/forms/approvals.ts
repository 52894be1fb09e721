/** What the moderation team says to somebody who asked to join. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { oneOf } from './fields.ts'

export const approvalDecisions = ['accept', 'decline'] as const

export const approval = z.object({
  decision: oneOf(approvalDecisions),
  words: plainText({ max: limits.joinReplyLength, multiline: true }).default(''),
})
