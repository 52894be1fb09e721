// Not translated yet: the English words stand in.
export { leaveWords } from '../en/leave.ts'
