// Not translated yet: the English words stand in.
export { standingWords } from '../en/standing.ts'
