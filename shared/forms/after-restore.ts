/** After a restore: saying that one has looked through what may have changed. */
import { z } from 'zod'
import { tick } from './fields.ts'

/** `POST /me/after-restore`. */
export const lookedThrough = z.object({
  looked: tick.refine((value) => value, { error: 'afterRestore.lookFirst' }),
})
