/** What a member folds for themselves. */
import { z } from 'zod'

/** `DELETE /me/mutes`: an alias in its thread. */
export const mutedAlias = z.object({
  thread: z.string({ error: 'form.required' }).min(1, { error: 'form.required' }).max(40),
  alias: z.string({ error: 'form.required' }).min(1, { error: 'form.required' }).max(100),
})
