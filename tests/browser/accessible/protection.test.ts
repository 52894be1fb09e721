/** Pages on which members decide whom they are kept apart from. */
import { protectionPages } from './pages.ts'
import { walk } from './walk.ts'

walk(protectionPages)
