// Not translated yet: the English words stand in.
export { muteWords } from '../en/mutes.ts'
