import type { WordKey } from '../../words/index.ts'
import type { Ask } from '../../request/ask.ts'
import { isTeam } from '../../permissions/offices.ts'
import { isOnProbation } from '../members/probation.ts'

/** Why somebody who is signed in cannot invite others, as a message key; null when they can. */
export async function whyNotInvite(ask: Ask): Promise<WordKey | null> {
  const { forum, self, viewer } = ask
  if (!self || self.status !== 'active') return 'invitation.notYet'
  if (isTeam(viewer)) return null
  if (ask.community.invitesBy === 'team') return 'invitation.team'
  return (await isOnProbation(forum, self.id)) ? 'invitation.notYet' : null
}
