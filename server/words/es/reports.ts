// Not translated yet: the English words stand in.
export { reportWords } from '../en/reports.ts'
