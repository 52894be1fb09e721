import { z } from 'zod'
import { givenPassphrase } from '../passphrase.ts'
import { plainText } from '../text.ts'

/**
 * A handle as somebody types it to be found. What could never be a handle gets the same answer as
 * one that nobody has, so this is wider than the schema of a handle being chosen.
 */
export const typedHandle = plainText({ min: 1, max: 100 }).overwrite((text) =>
  text.replace(/^@/, ''),
)

/** `POST /sign-in` */
export const signInForm = z.object({ handle: typedHandle, passphrase: givenPassphrase })
