// Not translated yet: the English words stand in.
export { bookmarkWords } from '../en/bookmarks.ts'
