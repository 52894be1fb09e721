// Not translated yet: the English words stand in.
export { approvalWords } from '../en/approvals.ts'
