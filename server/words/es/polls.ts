// Not translated yet: the English words stand in.
export { pollWords } from '../en/polls.ts'
