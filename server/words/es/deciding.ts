// Not translated yet: the English words stand in.
export { decidingWords } from '../en/deciding.ts'
