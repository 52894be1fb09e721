// Not translated yet: the English words stand in.
export { clinicianWords } from '../en/clinicians.ts'
