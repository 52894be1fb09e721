/** What may be sent to keep a text that is still being written: as typed, right or not. */
import { z } from 'zod'
import { draftFields } from '../draft-fields.ts'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

const typed = (max: number) => plainText({ max, multiline: true, keepEnds: true })

export const draftBody = z.object({
  body: typed(limits.draftLength),
  title: typed(limits.draftLength).optional(),
  audience: plainText({ max: 80 }).optional(),
  /** The form's other fields, as typed; a box that is ticked says `on`. */
  fields: z.partialRecord(z.enum(draftFields), typed(limits.draftFieldLength)).optional(),
})
