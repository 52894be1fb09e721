// Not translated yet: the English words stand in.
export { threadWords } from '../en/threads.ts'
