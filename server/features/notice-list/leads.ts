import type { OfficeKind } from '../../../shared/notices.ts'
import { paths } from '../../../shared/paths.ts'
import type { Notice } from '../../visibility/fill-notices.ts'

/** Where each of the moderation team's notices leads, when not to a post. */
const officeLeads: Readonly<Record<OfficeKind, () => string>> = {
  'report-received': paths.myReports,
  'report-outcome': paths.myReports,
  'report-waits': paths.myReports,
  decision: paths.myDecisions,
  'decision-ended': paths.myDecisions,
  'appeal-received': paths.myDecisions,
  'appeal-moved': paths.myDecisions,
  'appeal-outcome': paths.myDecisions,
  'appeal-words': paths.myDecisions,
  'case-words': paths.moderationQueue,
  'case-waits': paths.moderationQueue,
  'post-held': paths.myPosts,
  'post-released': paths.myPosts,
  'post-folded': paths.myDecisions,
  'post-unfolded': paths.myDecisions,
  'post-removed': paths.myDecisions,
  'post-restored': paths.myDecisions,
  'post-noted': paths.myDecisions,
  'edit-asked': paths.myDecisions,
  'thread-frozen': paths.myDecisions,
  'thread-slowed': paths.myDecisions,
  'asked-after': paths.myCheckIns,
  'team-words': paths.myTeam,
  unmasked: paths.myStanding,
  'still-want': paths.duty,
  reminder: paths.myBookmarks,
}

/** The address to which a notice leads. */
export function leadOf({ post, thread, office }: Notice): string {
  if (office) return post ? paths.postInConversation(post.publicId) : officeLeads[office.kind]()
  if (post) return paths.postInConversation(post.publicId)
  return thread ? `${paths.thread(thread.publicId)}/first-unread` : paths.home()
}
