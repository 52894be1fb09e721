import type { WordKey } from '../../words/index.ts'
import type { Ask } from '../../request/ask.ts'
import { isTeam } from '../../permissions/offices.ts'

/** Why somebody who is signed in cannot invite others, as a message key; null when they can. */
export async function whyNotInvite(ask: Ask): Promise<WordKey | null> {
  const { forum, self, viewer } = ask
  if (!self || self.status !== 'active') return 'invitation.notYet'
  if (isTeam(viewer)) return null
  if (ask.community.invitesBy === 'team') return 'invitation.team'
  if (forum.config.testMode) return null
  const member = await forum.reader
    .selectFrom('member')
    .select('probation_until')
    .where('id', '=', self.id)
    .executeTakeFirst()
  const known = member !== undefined && member.probation_until <= forum.world.now()
  return known ? null : 'invitation.notYet'
}
