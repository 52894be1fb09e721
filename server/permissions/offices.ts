/** What a viewer may do with what they see. Here: what comes with an office in the community. */
import { Forbidden } from '../errors.ts'
import type { Ask } from '../request/ask.ts'
import type { Self } from '../request/session.ts'
import { caseOffices } from '../visibility/recusal.ts'
import type { Viewer } from '../visibility/viewer.ts'

/** True for those who look after people: the owner and the moderation team. */
export function isTeam(viewer: Pick<Viewer, 'has'>): boolean {
  return viewer.has('owner') || viewer.has('moderator')
}

/** The moderator, overseer or owner who asks. @throws SignedOut, Forbidden */
export function asOfficer(ask: Ask): Self {
  const self = ask.member()
  if (!caseOffices.some((office) => ask.viewer.has(office))) {
    throw new Forbidden('error.forbidden.team')
  }
  return self
}

/** The owner who asks. @throws SignedOut, Forbidden */
export function asOwner(ask: Ask): Self {
  const self = ask.member()
  if (!ask.viewer.has('owner')) throw new Forbidden('error.forbidden.owner')
  return self
}

/** The owner or moderator who asks. @throws SignedOut, Forbidden */
export function asTeam(ask: Ask): Self {
  const self = ask.member()
  if (!isTeam(ask.viewer)) throw new Forbidden('error.forbidden.team')
  return self
}
