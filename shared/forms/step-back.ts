/** Narrowing everything one has written, and taking that back. */
import { z } from 'zod'
import { audienceField } from './posts.ts'

/** `POST /me/step-back` */
export const stepBackForm = z.object({ to: audienceField })

/** `POST /me/step-back/undo`: what `undo` named; without it, the newest change that can be undone. */
export const undoForm = z.object({
  undo: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    z.string({ error: 'form.notText' }).max(40).optional(),
  ),
})
