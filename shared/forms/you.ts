import { z } from 'zod'
import { languages } from '../languages.ts'
import { yesOrNo } from './fields.ts'

/** How pages look: as the device says, or always on paper or in the dark. */
export const themes = ['device', 'light', 'dark'] as const

/** `POST /language`: what a visitor, or a member, wants to read the pages in. */
export const languageForm = z.object({
  language: z.enum(languages, { error: 'form.choice' }),
})

/** `PUT /me/look`; what is left out stays. */
export const lookForm = z.object({
  theme: z.enum(themes, { error: 'form.choice' }).optional(),
  shortcuts: yesOrNo.optional(),
  /** `device`: as the browser asks. */
  language: z.enum(['device', ...languages], { error: 'form.choice' }).optional(),
})
