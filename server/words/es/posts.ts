// Not translated yet: the English words stand in.
export { postWords } from '../en/posts.ts'
