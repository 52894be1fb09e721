/** Pages for the moderation team and the owner. */
import { runningPages } from './pages.ts'
import { walk } from './walk.ts'

walk(runningPages)
