import { z } from 'zod'

/** `PUT /test/clock`: the moment at which the clock stands still, or null to let it go again. */
export const clockForm = z.object({
  at: z.iso
    .datetime({ offset: true, error: 'form.invalid' })
    .transform((text) => Date.parse(text))
    .nullable(),
})
