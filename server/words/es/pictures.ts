// Not translated yet: the English words stand in.
export { pictureWords } from '../en/pictures.ts'
