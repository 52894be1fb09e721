// Not translated yet: the English words stand in.
export { spaceWords } from '../en/spaces.ts'
