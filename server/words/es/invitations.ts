// Not translated yet: the English words stand in.
export { invitationWords } from '../en/invitations.ts'
