/** Pages that belong to a member alone, and to somebody who waits to become one. */
import { ownPages } from './pages.ts'
import { walk } from './walk.ts'

walk(ownPages)
