// Not translated yet: the English words stand in.
export { handleWords } from '../en/handles.ts'
