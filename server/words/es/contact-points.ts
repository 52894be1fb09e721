// Not translated yet: the English words stand in.
export { contactPointWords } from '../en/contact-points.ts'
