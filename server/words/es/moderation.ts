// Not translated yet: the English words stand in.
export { moderationWords } from '../en/moderation.ts'
