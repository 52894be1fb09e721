// Not translated yet: the English words stand in.
export { setUpWords } from '../en/set-up.ts'
