// Not translated yet: the English words stand in.
export { shellWords } from '../en/shell.ts'
