// Not translated yet: the English words stand in.
export { unmaskingWords } from '../en/unmasking.ts'
