// Not translated yet: the English words stand in.
export { formWords } from '../en/forms.ts'
