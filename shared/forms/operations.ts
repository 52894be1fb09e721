/** Every call of the API, by feature. A test compares this list with the routes that are there. */
import type { Operation } from './operation.ts'
import { accountOperations } from './operations/account.ts'
import { bookmarkOperations } from './operations/bookmarks.ts'
import { clinicianOperations } from './operations/clinicians.ts'
import { conversationOperations } from './operations/conversation.ts'
import { crisisPolicyOperations } from './operations/crisis-policy.ts'
import { decidingOperations } from './operations/deciding.ts'
import { doorOperations } from './operations/door.ts'
import { exportOperations } from './operations/export.ts'
import { findingOperations } from './operations/finding.ts'
import { keepApartOperations } from './operations/keep-apart.ts'
import { logOperations } from './operations/log.ts'
import { measureOperations } from './operations/measures.ts'
import { moderationOperations } from './operations/moderation.ts'
import { muteOperations } from './operations/mutes.ts'
import { noticeOperations } from './operations/notices.ts'
import { operatingOperations } from './operations/operating.ts'
import { ownOperations } from './operations/own.ts'
import { pictureOperations } from './operations/pictures.ts'
import { pollOperations } from './operations/polls.ts'
import { protectionOperations } from './operations/protection.ts'
import { pushOperations } from './operations/push.ts'
import { reportOperations } from './operations/reports.ts'
import { ruleOperations } from './operations/rules.ts'
import { runningOperations } from './operations/running.ts'
import { spaceOperations } from './operations/spaces.ts'
import { rotaOperations } from './operations/rota.ts'
import { standingOperations } from './operations/standing.ts'
import { teamOperations } from './operations/team.ts'
import { unmaskingOperations } from './operations/unmasking.ts'
import { trustOperations } from './operations/trust.ts'
import { worryOperations } from './operations/worry.ts'

export const operations: readonly Operation[] = [
  ...conversationOperations,
  ...bookmarkOperations,
  ...pictureOperations,
  ...pollOperations,
  ...findingOperations,
  ...accountOperations,
  ...ownOperations,
  ...exportOperations,
  ...keepApartOperations,
  ...protectionOperations,
  ...runningOperations,
  ...ruleOperations,
  ...crisisPolicyOperations,
  ...worryOperations,
  ...muteOperations,
  ...spaceOperations,
  ...doorOperations,
  ...trustOperations,
  ...clinicianOperations,
  ...reportOperations,
  ...moderationOperations,
  ...noticeOperations,
  ...pushOperations,
  ...decidingOperations,
  ...logOperations,
  ...measureOperations,
  ...teamOperations,
  ...rotaOperations,
  ...standingOperations,
  ...unmaskingOperations,
  ...operatingOperations,
]
