// Not translated yet: the English words stand in.
export { passkeyWords } from '../en/passkeys.ts'
