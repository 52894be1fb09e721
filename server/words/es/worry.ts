// Not translated yet: the English words stand in.
export { worryWords } from '../en/worry.ts'
