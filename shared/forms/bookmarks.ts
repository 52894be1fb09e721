/** What may be noted with a post one wants to find again. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { zoneField } from './notices.ts'

/** A day as `YYYY-MM-DD`; a form that leaves it empty means none. */
const day = z.preprocess(
  (value) => (value === '' ? null : value),
  z.iso.date({ error: 'bookmark.badDay' }).nullable().optional(),
)

export const bookmarkForm = z.object({
  note: plainText({ max: limits.bookmarkNoteLength, multiline: true }).optional(),
  /** Left out it stays; empty or null takes the reminder off. */
  remindOn: day,
  timeZone: zoneField,
})
