/** Pages for people who are not members. */
import { visitorPages } from './pages.ts'
import { walk } from './walk.ts'

walk(visitorPages)
