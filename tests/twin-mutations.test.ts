/** The mutation check: every deliberate leak shows in the twin worlds. */
import { mutations } from './twin/mutations.ts'
import { showLeaks } from './twin/show-leaks.ts'
import { storyBook } from './twin/stories.ts'

showLeaks({ leaks: mutations, book: storyBook, teller: '/tests/twin/search.ts', oneIn: 6 })
