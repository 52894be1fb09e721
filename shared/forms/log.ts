/** What may be done about the members' log. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

/** `POST /moderation/log/:id/redact`: why the reason of a line is struck. */
export const redaction = z.object({ why: plainText({ min: 1, max: limits.redactionLength }) })
