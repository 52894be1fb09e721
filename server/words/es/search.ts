// Not translated yet: the English words stand in.
export { searchWords } from '../en/search.ts'
