/** Looking at the forum as somebody else would. */
import { z } from 'zod'
import { oneOf } from './fields.ts'

/** Whom a member can imagine: who is not signed in, who has just come, and who is on their list. */
export const imaginedViewers = ['visitor', 'new-member', 'listed'] as const
export type ImaginedViewer = (typeof imaginedViewers)[number]

/** `GET /me/see-as` */
export const seeAsForm = z.object({
  viewer: oneOf(imaginedViewers),
  /** An address of this forum, without its host. */
  path: z
    .string({ error: 'form.required' })
    .max(500, { error: 'form.invalid' })
    .regex(/^\/(?!\/)/, { error: 'form.invalid' }),
})
