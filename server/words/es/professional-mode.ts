// Not translated yet: the English words stand in.
export { professionalModeWords } from '../en/professional-mode.ts'
