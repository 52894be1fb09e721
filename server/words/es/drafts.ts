// Not translated yet: the English words stand in.
export { draftWords } from '../en/drafts.ts'
