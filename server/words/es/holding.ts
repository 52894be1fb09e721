// Not translated yet: the English words stand in.
export { holdingWords } from '../en/holding.ts'
