// Not translated yet: the English words stand in.
export { joinWords } from '../en/join.ts'
