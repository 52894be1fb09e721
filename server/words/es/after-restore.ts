// Not translated yet: the English words stand in.
export { afterRestoreWords } from '../en/after-restore.ts'
