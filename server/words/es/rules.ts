// Not translated yet: the English words stand in.
export { ruleWords } from '../en/rules.ts'
