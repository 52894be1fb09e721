// Not translated yet: the English words stand in.
export { communityWords } from '../en/community.ts'
