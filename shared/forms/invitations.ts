/** What somebody who invites may choose. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { wholeNumber } from './fields.ts'

/** For how many people, and for how many days. */
export const newInvitation = z.object({
  uses: wholeNumber(1, limits.invitationUses).default(1),
  days: wholeNumber(1, limits.invitationDays).default(14),
})
