// Not translated yet: the English words stand in.
export { aboutWords } from '../en/about.ts'
