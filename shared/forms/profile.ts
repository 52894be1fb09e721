import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { audienceField } from './posts.ts'

/** `PUT /me/profile`; what is left out stays. */
export const profileForm = z.object({
  pronouns: plainText({ max: limits.pronounsLength }).optional(),
  about: plainText({ max: limits.aboutLength, multiline: true }).optional(),
  audience: audienceField.optional(),
})
