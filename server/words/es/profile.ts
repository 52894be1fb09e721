// Not translated yet: the English words stand in.
export { profileWords } from '../en/profile.ts'
