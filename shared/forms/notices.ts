/** Forms about notices: reading them, which ones one wants, and taking a break. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { isTimeZone } from '../time-zone.ts'
import { chosen, tick, yesOrNo } from './fields.ts'

const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.string().max(40), { error: 'form.invalid' })
    .max(limits.noticesAtOnce, { error: 'form.invalid' }),
)

/** `POST /notifications/read`: those named, or all. */
export const readNotices = z.object({ ids: ids.optional(), all: tick })

/** `POST /notifications/unread` */
export const unreadNotices = z.object({ ids })

/** `PUT /me/notices`: which ones one wants; what is left out stays. */
export const noticeChoices = z.object({
  reply: yesOrNo.optional(),
  mention: yesOrNo.optional(),
  quote: yesOrNo.optional(),
  thread: yesOrNo.optional(),
  reaction: yesOrNo.optional(),
  /** Whether one follows what one writes in. */
  followsOwn: yesOrNo.optional(),
})

/** In which time zone a day is meant; left out or empty, in the one that was named last. */
export const zoneField = chosen(z.string().max(60).refine(isTimeZone, { error: 'form.choice' }))

/** `PUT /me/break`: the day on which it ends, as it begins there. */
export const takeBreak = z.object({
  until: z.iso.date({ error: 'notice.breakDay' }),
  timeZone: zoneField,
})

/** `DELETE /t/:id/read`: from which post on; without one, from the newest. */
export const unreadFrom = z.object({ from: z.string().max(40).optional() })
