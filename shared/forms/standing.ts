/** What the team writes down about a member. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

/** `POST /moderation/notes`. */
export const staffNoteForm = z.object({
  handle: plainText({ min: 1, max: limits.handleMax + 1 }),
  /** What happened: the member gets it with their export. */
  facts: plainText({ min: 1, max: limits.staffNoteLength, multiline: true }),
  /** What the team thinks of it. */
  thoughts: plainText({ max: limits.staffNoteLength, multiline: true }).default(''),
})

/** How many others have met with a measure in a year, in words. */
export const commonness = ['nobody', 'few', 'some', 'many'] as const
