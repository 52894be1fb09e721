import { z } from 'zod'
import { oneOf } from './fields.ts'

/** What becomes of the posts of somebody who leaves. */
export const leavingWays = ['delete', 'keep'] as const

/** `POST /me/leave`; whoever signed in a while ago adds their `passphrase`. */
export const leaveForm = z.object({ posts: oneOf(leavingWays) })
