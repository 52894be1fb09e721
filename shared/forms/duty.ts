/** What somebody of the team says of their hours, and of what they do not take. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { tick, withLists } from './fields.ts'
import { reportReasons } from './moderation.ts'

/** `PUT /moderation/duty/hours`: for each day from Monday on, such as `9:00-12:30, 18:00-22:00`. */
export const hoursForm = withLists(
  z.object({
    zone: plainText({ min: 1, max: limits.zoneLength }),
    hours: z
      .array(plainText({ max: limits.dutyDayLength }))
      .max(7)
      .default([]),
  }),
)

/** `PUT /moderation/duty/limits`: the reasons for which one takes no reports. */
export const limitsForm = z.object({
  threat: tick,
  personal: tick,
  unkind: tick,
  unsafe: tick,
  pressure: tick,
  other: tick,
} satisfies Record<(typeof reportReasons)[number], typeof tick>)

/** `PUT` and `DELETE /moderation/duty/ties`: somebody whom one knows outside. */
export const tieForm = z.object({ handle: plainText({ min: 1, max: limits.handleMax + 1 }) })
