/** Pages of the moderation team, and talking with it. */
import { teamPages } from './team-pages.ts'
import { walk } from './walk.ts'

walk(teamPages)
