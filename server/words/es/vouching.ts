// Not translated yet: the English words stand in.
export { vouchingWords } from '../en/vouching.ts'
