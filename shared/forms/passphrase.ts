import { z } from 'zod'
import { givenPassphrase, newPassphrase } from '../passphrase.ts'
import { tick } from './fields.ts'

/** `PUT /me/passphrase`. Other devices are signed out unless `keepOthers` is said. */
export const changePassphraseForm = z.object({
  currentPassphrase: givenPassphrase,
  newPassphrase,
  keepOthers: tick,
})

/** What is asked again before something that opens a new way into the account. */
export const proofForm = z.object({ passphrase: givenPassphrase.or(z.literal('')).prefault('') })
