/** What may be sent together with a picture. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

export const pictureDescription = z.object({
  description: plainText({ max: limits.pictureDescriptionLength }).default(''),
})
