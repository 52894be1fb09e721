// Not translated yet: the English words stand in.
export { ownPostWords } from '../en/own-posts.ts'
