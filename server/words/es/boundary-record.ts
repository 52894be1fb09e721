// Not translated yet: the English words stand in.
export { boundaryRecordWords } from '../en/boundary-record.ts'
