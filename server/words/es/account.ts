// Not translated yet: the English words stand in.
export { accountWords } from '../en/account.ts'
