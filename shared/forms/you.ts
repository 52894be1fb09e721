import { z } from 'zod'

/** How pages look: as the device says, or always on paper or in the dark. */
export const themes = ['device', 'light', 'dark'] as const

/** `PUT /me/look` */
export const lookForm = z.object({ theme: z.enum(themes, { error: 'form.choice' }) })
