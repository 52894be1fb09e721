/** What members can be told of, and how much of it they want. */

/**
 * What the moderation team's work tells members. None of it can be switched off. A new kind needs
 * words (`notice.says.<kind>`) and where it leads (`features/notice-list/leads.ts`).
 */
export const officeKinds = [
  'report-received',
  'report-outcome',
  'report-waits',
  'decision',
  'decision-ended',
  'appeal-received',
  'appeal-moved',
  'appeal-outcome',
  'appeal-words',
  'case-words',
  'case-waits',
  'post-held',
  'post-released',
  'post-folded',
  'post-unfolded',
  'post-removed',
  'post-restored',
  'post-noted',
  'edit-asked',
  'thread-frozen',
  'thread-slowed',
  'asked-after',
  'team-words',
  'unmasked',
  'still-want',
  'reminder',
] as const
export type OfficeKind = (typeof officeKinds)[number]

/** Those that turn to whoever decides: shown as long as its reader may hear the case. */
export const noticesOfCases: readonly OfficeKind[] = ['case-waits', 'case-words']

/** Those of a post: shown as long as its reader sees that. */
export const noticesOfPosts: readonly OfficeKind[] = ['reminder']

/** What is written down for a member: `post` is whatever turns to them in a post. */
export type ToldKind = 'post' | OfficeKind

/** What can be switched on and off, in the order of the page. */
export const noticeSwitches = ['reply', 'mention', 'quote', 'thread', 'reaction'] as const
export type NoticeSwitch = (typeof noticeSwitches)[number]

/** What can be switched for mail and push: these and, of its own, what the moderation team does. */
export const sentSwitches = [...noticeSwitches, 'office'] as const
export type SentSwitch = (typeof sentSwitches)[number]

/** Every kind as members meet it. */
export type NoticeKind = NoticeSwitch | OfficeKind

/** Switched on until somebody says otherwise: all but reactions. */
export const onAtFirst: Readonly<Record<NoticeSwitch, boolean>> = {
  reply: true,
  mention: true,
  quote: true,
  thread: true,
  reaction: false,
}

/** The ways in which notices are sent: by mail after a few minutes, once a day, or to a device. */
export const sentWays = ['mail', 'digest', 'push'] as const
export type SentWay = (typeof sentWays)[number]

/** The ways in which notices reach somebody. Nothing is sent until its member has switched it on. */
export const noticeWays = ['forum', ...sentWays] as const
export type NoticeWay = (typeof noticeWays)[number]

/** How much one wants to hear of a space, a thread or a branch. */
export const followLevels = ['all', 'direct', 'nothing'] as const
export type FollowLevel = (typeof followLevels)[number]
