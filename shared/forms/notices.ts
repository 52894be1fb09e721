/** Forms about notices: reading them, which ones one wants, and taking a break. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { sentSwitches } from '../notices.ts'
import { isTimeZone } from '../time-zone.ts'
import { chosen, goesOn, someOf, tick, wholeNumber, yesOrNo, yesOrTick } from './fields.ts'

const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.string().max(40), { error: 'form.invalid' })
    .max(limits.noticesAtOnce, { error: 'form.invalid' }),
)

/** `POST /notifications/read`: those named, or all. */
export const readNotices = z.object({ ids: ids.optional(), all: tick, back: goesOn })

/** `POST /notifications/unread` */
export const unreadNotices = z.object({ ids, back: goesOn })

const sent = someOf(sentSwitches).optional()

/**
 * `PUT /me/notices`: which ones one wants; what is left out stays. The first five are for the forum;
 * for each way of sending, those that are to be sent that way.
 */
export const noticeChoices = z.object({
  reply: yesOrTick.optional(),
  mention: yesOrTick.optional(),
  quote: yesOrTick.optional(),
  thread: yesOrTick.optional(),
  reaction: yesOrTick.optional(),
  /** Whether one follows what one writes in. */
  followsOwn: yesOrNo.optional(),
  /** After a few minutes. */
  mail: sent,
  /** Once a day. */
  digest: sent,
  push: sent,
})

/** In which time zone a day is meant; left out or empty, in the one that was named last. */
export const zoneField = chosen(z.string().max(60).refine(isTimeZone, { error: 'form.choice' }))

/** `PUT /me/break`: the day on which it ends, as it begins there. */
export const takeBreak = z.object({
  until: z.iso.date({ error: 'notice.breakDay' }),
  timeZone: zoneField,
})

const timeOfDay = chosen(
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'notice.timeOfDay' }),
)

/**
 * `PUT /me/notice-hours`: when nothing is sent, as in 22:00 to 07:30; both left out for never. The
 * hour at which the daily mail comes. All in one time zone.
 */
export const noticeHours = z.object({
  quietFrom: timeOfDay,
  quietTo: timeOfDay,
  digestHour: wholeNumber(0, 23),
  timeZone: zoneField,
})

/** `DELETE /t/:id/read`: from which post on; without one, from the newest. */
export const unreadFrom = z.object({ from: z.string().max(40).optional() })
