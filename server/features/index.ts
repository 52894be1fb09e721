/** What the forum can do: one folder for each feature, one line here. */
import type { Router } from 'express'
import type { Forum } from '../forum.ts'
import { aboutRoutes } from './about/routes.tsx'
import { afterRestoreRoutes } from './after-restore/routes.tsx'
import { approvalRoutes } from './approvals/routes.tsx'
import { bookmarkRoutes } from './bookmarks/routes.tsx'
import { boundaryRecordRoutes } from './boundary-record/routes.tsx'
import { clinicianRoutes } from './clinicians/routes.tsx'
import { communityRoutes } from './community/routes.tsx'
import { blockRoutes } from './blocks/routes.tsx'
import { calmingRoutes } from './calming/routes.tsx'
import { circleRoutes } from './circles/routes.tsx'
import { contactPointRoutes } from './contact-points/routes.tsx'
import { crisisPolicyRoutes } from './crisis-policy/routes.tsx'
import { deliveryRoutes } from './delivery/routes.ts'
import { draftRoutes } from './drafts/routes.tsx'
import { exportRoutes } from './export/routes.tsx'
import { feedRoutes } from './feeds/routes.ts'
import { followingRoutes } from './following/routes.tsx'
import { helpRoutes } from './help/routes.tsx'
import { holdingRoutes } from './holding/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { installableRoutes } from './installable/routes.tsx'
import { invitationRoutes } from './invitations/routes.tsx'
import { joinRoutes } from './join/routes.tsx'
import { logRoutes } from './log/routes.tsx'
import { keepApartRoutes } from './keep-apart/routes.tsx'
import { leaveRoutes } from './leave/routes.tsx'
import { moderationRoutes } from './moderation/routes.tsx'
import { muteRoutes } from './mutes/routes.tsx'
import { caseTieRoutes } from './moderation/case-tie-routes.ts'
import { unmaskingRoutes } from './moderation/unmasking/routes.tsx'
import { openApiRoutes } from './openapi/routes.ts'
import { noticeChoiceRoutes } from './notice-list/choice-routes.tsx'
import { noticeMailRoutes } from './notice-mail/routes.tsx'
import { noticeRoutes } from './notice-list/routes.tsx'
import { operateRoutes } from './operate/routes.ts'
import { ownPostRoutes } from './own-posts/routes.tsx'
import { passkeyRoutes } from './passkeys/routes.tsx'
import { passphraseRoutes } from './passphrase/routes.tsx'
import { inThreadRoutes } from './posts/in-thread-routes.ts'
import { pictureRoutes } from './pictures/routes.tsx'
import { pollRoutes } from './posts/poll-routes.ts'
import { postRoutes } from './posts/routes.tsx'
import { professionalModeRoutes } from './professional-mode/routes.tsx'
import { profileRoutes } from './profile/routes.tsx'
import { pushRoutes } from './push/routes.tsx'
import { recoveryRoutes } from './recovery/routes.tsx'
import { ruleRoutes } from './rules/routes.tsx'
import { rotaRoutes } from './rota/routes.ts'
import { searchRoutes } from './search/routes.tsx'
import { seeAsRoutes } from './see-as/routes.tsx'
import { sessionRoutes } from './sessions/routes.tsx'
import { setUpRoutes } from './set-up/routes.tsx'
import { spaceSettingRoutes } from './spaces/routes.tsx'
import { standingRoutes } from './standing/routes.ts'
import { stepBackRoutes } from './step-back/routes.tsx'
import { teamRoutes } from './team/routes.ts'
import { testModeRoutes } from './test-mode/routes.ts'
import { readRoutes } from './threads/read-routes.ts'
import { threadRoutes } from './threads/routes.tsx'
import { spaceRoutes } from './threads/space-routes.tsx'
import { vouchingRoutes } from './vouching/routes.tsx'
import { worryRoutes } from './worry/routes.tsx'
import { languageRoutes } from './you/language-routes.ts'
import { youRoutes } from './you/routes.tsx'

/** Every feature's routes, in the order in which they are asked. */
export const features: readonly ((forum: Forum) => Router)[] = [
  // First what measures, then what lets nobody in before the set-up.
  operateRoutes,
  installableRoutes,
  testModeRoutes,
  // Before the set-up, which can be done in any of them.
  languageRoutes,
  setUpRoutes,
  approvalRoutes,
  sessionRoutes,
  joinRoutes,
  recoveryRoutes,
  passphraseRoutes,
  passkeyRoutes,
  pushRoutes,
  youRoutes,
  profileRoutes,
  ownPostRoutes,
  exportRoutes,
  leaveRoutes,
  invitationRoutes,
  communityRoutes,
  ruleRoutes,
  aboutRoutes,
  crisisPolicyRoutes,
  spaceSettingRoutes,
  helpRoutes,
  openApiRoutes,
  feedRoutes,
  homeRoutes,
  spaceRoutes,
  threadRoutes,
  readRoutes,
  postRoutes,
  inThreadRoutes,
  bookmarkRoutes,
  pollRoutes,
  pictureRoutes,
  moderationRoutes,
  logRoutes,
  calmingRoutes,
  holdingRoutes,
  unmaskingRoutes,
  caseTieRoutes,
  teamRoutes,
  rotaRoutes,
  standingRoutes,
  searchRoutes,
  noticeRoutes,
  noticeChoiceRoutes,
  noticeMailRoutes,
  followingRoutes,
  draftRoutes,
  circleRoutes,
  blockRoutes,
  muteRoutes,
  worryRoutes,
  contactPointRoutes,
  vouchingRoutes,
  clinicianRoutes,
  keepApartRoutes,
  professionalModeRoutes,
  stepBackRoutes,
  afterRestoreRoutes,
  boundaryRecordRoutes,
  seeAsRoutes,
  // After all whose jobs may bring notices.
  deliveryRoutes,
]

/** What shows members' words to others: the pages that can be looked at as somebody else. */
export const pageFeatures: readonly ((forum: Forum) => Router)[] = [
  homeRoutes,
  spaceRoutes,
  threadRoutes,
  postRoutes,
  inThreadRoutes,
  profileRoutes,
]
