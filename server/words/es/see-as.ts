// Not translated yet: the English words stand in.
export { seeAsWords } from '../en/see-as.ts'
