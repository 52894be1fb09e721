// Not translated yet: the English words stand in.
export { keepApartWords } from '../en/keep-apart.ts'
