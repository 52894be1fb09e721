// Not translated yet: the English words stand in.
export { logWords } from '../en/log.ts'
