// Not translated yet: the English words stand in.
export { helpWords } from '../en/help.ts'
