// Not translated yet: the English words stand in.
export { teamWords } from '../en/team.ts'
