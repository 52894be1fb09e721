// Not translated yet: the English words stand in.
export { installableWords } from '../en/installable.ts'
