/** The moderation twins can fail: every deliberate leak of what is reported and decided shows in them. */
import { showLeaks } from '../twin/show-leaks.ts'
import { leaks } from './leaks.ts'
import { storyBook } from './search.ts'

showLeaks({ leaks, book: storyBook, teller: '/tests/moderation-twins/search.ts', oneIn: 3 })
