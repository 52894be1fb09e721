/** What can be done about a post or a thread there and then. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { wholeNumber } from './fields.ts'

const reason = plainText({ min: 1, max: limits.measureReasonLength, multiline: true })

/** First aid: a reason, and hours until it ends. */
export const aidForm = z.object({ reason, hours: wholeNumber(1, limits.firstAidHours) })

/** Closing a branch of one's own thread; without hours it stays closed. */
export const freezeForm = z.object({
  reason,
  hours: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    wholeNumber(1, limits.freezeDays * 24).optional(),
  ),
})

export const slowForm = z.object({
  reason,
  hours: wholeNumber(1, limits.slowHours),
  minutes: wholeNumber(1, limits.slowMinutesMost).default(limits.slowMinutes),
})
