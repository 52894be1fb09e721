import { z } from 'zod'
import { yesOrNo } from './fields.ts'

/** How pages look: as the device says, or always on paper or in the dark. */
export const themes = ['device', 'light', 'dark'] as const

/** `PUT /me/look`; what is left out stays. */
export const lookForm = z.object({
  theme: z.enum(themes, { error: 'form.choice' }).optional(),
  shortcuts: yesOrNo.optional(),
})
