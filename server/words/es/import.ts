// Not translated yet: the English words stand in.
export { importWords } from '../en/import.ts'
