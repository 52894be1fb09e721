/** What may be sent about professional mode. */
import { z } from 'zod'
import { professionalLevels } from '../vocabulary.ts'
import { oneOf } from './fields.ts'

/** How far it goes when nothing else is said. */
export const defaultLevel = 'vouched'

const level = oneOf(professionalLevels)

/** `PUT /me/professional-mode`; the page sends `off` as one of the levels. */
export const professionalModeForm = z.preprocess(
  (body) => {
    const { level: typed, on, ...rest } = { ...(body as Record<string, unknown>) }
    if (typed === 'off') return { ...rest, on: false }
    // A form names the level alone; its fields are texts.
    const isOn = on === 'true' || (on === undefined && typed) ? true : on === 'false' ? false : on
    return { ...rest, on: isOn, ...(typed ? { level: typed } : {}) }
  },
  z.object({ on: z.boolean({ error: 'form.choice' }), level: level.default(defaultLevel) }),
)
