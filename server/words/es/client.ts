// Not translated yet: the English words stand in.
export { clientWords } from '../en/client.ts'
