/** The one-way twin can fail: every deliberate leak to the keeper of a list shows in it. */
import { showLeaks } from '../twin/show-leaks.ts'
import { leaks } from './one-way/leaks.ts'
import { storyBook } from './one-way/search.ts'

const teller = '/tests/keep-apart/one-way/search.ts'
showLeaks({ leaks, book: storyBook, teller, oneIn: 3 })
