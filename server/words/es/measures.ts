// Not translated yet: the English words stand in.
export { measureWords } from '../en/measures.ts'
