// Not translated yet: the English words stand in.
export { exportWords } from '../en/export.ts'
