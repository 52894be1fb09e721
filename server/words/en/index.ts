/** The English catalogue: one file for each part of the forum. */
import { aboutWords } from './about.ts'
import { accountWords } from './account.ts'
import { afterRestoreWords } from './after-restore.ts'
import { approvalWords } from './approvals.ts'
import { bookmarkWords } from './bookmarks.ts'
import { boundaryRecordWords } from './boundary-record.ts'
import { clientWords } from './client.ts'
import { clinicianWords } from './clinicians.ts'
import { cardWords } from './card.ts'
import { circleWords } from './circles.ts'
import { contactPointWords } from './contact-points.ts'
import { communityWords } from './community.ts'
import { decidingWords } from './deciding.ts'
import { crisisPolicyWords } from './crisis-policy.ts'
import { draftWords } from './drafts.ts'
import { errorWords } from './errors.ts'
import { handleWords } from './handles.ts'
import { holdingWords } from './holding.ts'
import { exportWords } from './export.ts'
import { formWords } from './forms.ts'
import { importWords } from './import.ts'
import { helpWords } from './help.ts'
import { invitationWords } from './invitations.ts'
import { installableWords } from './installable.ts'
import { joinWords } from './join.ts'
import { keepApartWords } from './keep-apart.ts'
import { languageWords } from './language.ts'
import { leaveWords } from './leave.ts'
import { measureWords } from './measures.ts'
import { logWords } from './log.ts'
import { moderationWords } from './moderation.ts'
import { muteWords } from './mutes.ts'
import { pushWords } from './push.ts'
import { ownPostWords } from './own-posts.ts'
import { noticeWords } from './notices.ts'
import { passkeyWords } from './passkeys.ts'
import { pictureWords } from './pictures.ts'
import { pollWords } from './polls.ts'
import { postWords } from './posts.ts'
import { professionalModeWords } from './professional-mode.ts'
import { profileWords } from './profile.ts'
import { reportWords } from './reports.ts'
import { ruleWords } from './rules.ts'
import { rotaWords } from './rota.ts'
import { searchWords } from './search.ts'
import { seeAsWords } from './see-as.ts'
import { setUpWords } from './set-up.ts'
import { shellWords } from './shell.ts'
import { spaceSettingWords } from './space-settings.ts'
import { spaceWords } from './spaces.ts'
import { standingWords } from './standing.ts'
import { stepBackWords } from './step-back.ts'
import { teamWords } from './team.ts'
import { threadWords } from './threads.ts'
import { unmaskingWords } from './unmasking.ts'
import { vouchingWords } from './vouching.ts'
import { worryWords } from './worry.ts'

export const en = {
  ...shellWords,
  ...installableWords,
  ...logWords,
  ...errorWords,
  ...formWords,
  ...handleWords,
  ...joinWords,
  ...invitationWords,
  ...helpWords,
  ...accountWords,
  ...passkeyWords,
  ...communityWords,
  ...approvalWords,
  ...setUpWords,
  ...spaceWords,
  ...spaceSettingWords,
  ...threadWords,
  ...postWords,
  ...pictureWords,
  ...pollWords,
  ...bookmarkWords,
  ...circleWords,
  ...contactPointWords,
  ...vouchingWords,
  ...clinicianWords,
  ...cardWords,
  ...keepApartWords,
  ...professionalModeWords,
  ...stepBackWords,
  ...afterRestoreWords,
  ...boundaryRecordWords,
  ...seeAsWords,
  ...importWords,
  ...clientWords,
  ...draftWords,
  ...profileWords,
  ...languageWords,
  ...leaveWords,
  ...exportWords,
  ...ownPostWords,
  ...moderationWords,
  ...decidingWords,
  ...measureWords,
  ...holdingWords,
  ...reportWords,
  ...ruleWords,
  ...aboutWords,
  ...crisisPolicyWords,
  ...worryWords,
  ...muteWords,
  ...teamWords,
  ...rotaWords,
  ...standingWords,
  ...unmaskingWords,
  ...searchWords,
  ...noticeWords,
  ...pushWords,
} as const
