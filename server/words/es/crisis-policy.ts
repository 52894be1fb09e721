// Not translated yet: the English words stand in.
export { crisisPolicyWords } from '../en/crisis-policy.ts'
