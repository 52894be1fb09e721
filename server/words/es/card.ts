// Not translated yet: the English words stand in.
export { cardWords } from '../en/card.ts'
