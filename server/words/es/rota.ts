// Not translated yet: the English words stand in.
export { rotaWords } from '../en/rota.ts'
