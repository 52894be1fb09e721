// Not translated yet: the English words stand in.
export { stepBackWords } from '../en/step-back.ts'
