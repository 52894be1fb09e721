/** What may be sent about contact points. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { tick } from './fields.ts'

/** `POST /me/contact-points`; `mail` keeps the address itself as well. */
export const contactPointForm = z.object({
  email: plainText({ min: 1, max: limits.emailLength }),
  mail: tick,
})
