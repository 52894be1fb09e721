/** A script of its own, for the pages that have a use for passkeys. */
import { startPasskeys } from './passkeys.ts'

startPasskeys()
