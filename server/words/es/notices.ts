// Not translated yet: the English words stand in.
export { noticeWords } from '../en/notices.ts'
