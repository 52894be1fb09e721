// Not translated yet: the English words stand in.
export { errorWords } from '../en/errors.ts'
