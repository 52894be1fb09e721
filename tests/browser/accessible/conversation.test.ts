/** Pages on which people talk. */
import { conversationPages } from './pages.ts'
import { walk } from './walk.ts'

walk(conversationPages)
