// Not translated yet: the English words stand in.
export { circleWords } from '../en/circles.ts'
