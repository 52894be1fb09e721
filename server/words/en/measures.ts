/** What is done about posts and threads, as it reads in place, and doing it. */
export const measureWords = {
  'measure.removed': 'Removed by the moderation team: {reason}',
  'measure.folded.team': 'Folded by the moderation team: {reason}',
  'measure.folded.aid': 'Folded for now by somebody of the moderation team: {reason}',
  'measure.folded.author': 'Folded: {reason}',
  'measure.folded.members':
    'Folded for now. Several members asked for this to be looked at. It is no judgement.',
  'measure.noted': 'Content note by the moderation team:',
  'measure.until': 'until',
  'measure.frozen.team': 'Closed to replies by the moderation team: {reason}',
  'measure.frozen.aid': 'Closed to replies for now by somebody of the moderation team: {reason}',
  'measure.frozen.author': 'Closed to replies by whoever began this conversation: {reason}',
  'measure.frozen.members': 'Closed to replies: {reason}',
  'measure.slow.team': 'Slowed by the moderation team: {reason}',
  'measure.slow.aid': 'Slowed by somebody of the moderation team: {reason}',
  'measure.slow.author': 'Slowed by whoever began this conversation: {reason}',
  'measure.slow.members': 'Slowed: {reason}',
  'measure.slow.rule':
    '{minutes, plural, one {One reply a minute from each} other {One reply in # minutes from each}}, and one more for each reply to you. You can edit as always.',
  'measure.closedReply':
    'This branch is closed to replies for now. Your text was kept. Reason given: {reason}',
  'measure.slowReply':
    'This conversation is slowed: you can answer again in {minutes, plural, one {one minute} other {# minutes}}. Your text was kept.',
  'measure.removedEdit':
    'The moderation team has removed this post, so it stays as it is. You can ask for another look under “Decisions about you”, or delete it.',
  'measure.own.removed': 'Removed by the moderation team: {reason}',
  'measure.own.removedAbout':
    'Nobody else can read it now. Replies to it stay. You can still delete it.',
  'measure.own.folded':
    'It unfolds when you edit it, once. Whoever looks at it then sees it first.',
  'measure.own.asked': 'The moderation team asks you to change this: {reason}',
  'measure.own.askedAbout': 'It stays as it is until then. If it has not been changed, it folds.',
  'measure.own.teamNote': 'Content note by the moderation team',
  'measure.own.teamNoteHint': 'You can put it in other words. It stays above your post.',
  'measure.tools': 'Calm this down',
  'measure.title.post': 'Calm this down',
  'measure.title.slow': 'Slow this conversation',
  'measure.fold': 'Fold this post',
  'measure.foldAbout':
    'First aid: for everybody it folds under your reason, and one click opens it. It ends by itself. It is no decision, and its author is told.',
  'measure.unfold': 'Unfold it again',
  'measure.freeze': 'Close this branch to replies',
  'measure.freezeAboutAid':
    'First aid: this post and all replies below it can be read, and nobody can answer until it ends. It ends by itself.',
  'measure.freezeAboutAuthor':
    'You began this conversation. This post and all replies below it can be read, and nobody can answer until you open the branch again, or until the time is over.',
  'measure.thaw': 'Open this branch to replies again',
  'measure.slowAbout':
    'Everybody can reply once in so many minutes, and once more for each reply to them. Your reason stands above the reply box, with who did it and when it ends. Editing is as always.',
  'measure.slowGo': 'Slow it',
  'measure.endSlow': 'Let it go at its own pace again',
  'measure.reason': 'Reason, for those who read it there',
  'measure.hours': 'Hours until it ends',
  'measure.hoursAid': 'At most {most}.',
  'measure.hoursOpen': 'At most {most}. Left empty, it stays until you end it.',
  'measure.minutes': 'Minutes between two replies of the same member',
  'measure.notYours':
    'This is for whoever began the conversation, and for moderators who look after the space.',
  'measure.ownPost': 'First aid is for posts of others. Ask another moderator about your own.',
  'measure.byOthers':
    'What was decided in a case, or folded after reports, is changed by deciding in the case.',
  'measure.help': 'How this works is in the <link>help</link>.',
  'measure.back': 'Back to the conversation',
} as const
