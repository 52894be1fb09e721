/** Reporting something, and what became of it. */
export const reportWords = {
  'report.title.post': 'Report this post',
  'report.title.thread': 'Report this thread',
  'report.title.member': 'Report this member',
  'report.title.decision': 'Report this decision',
  'report.lede.post':
    'You ask moderators to read it. You need not be sure, and you need not explain. Whoever wrote it is not told that you did.',
  'report.lede.thread':
    'You ask moderators to read what it begins with, and to look at where it goes. You need not be sure, and you need not explain. Whoever began it is not told that you did.',
  'report.lede.member':
    'You ask moderators to look at how somebody acts here. You need not be sure. They are not told that you did. If it is about one post, report that post: then it can be read as it stands now.',
  'report.lede.decision':
    'You ask somebody who had no part in it to look at how it was decided, or at who decided it. If you only want another look at the decision itself, appeal instead.',
  'report.worried':
    'Are you worried about somebody? That is not a report, and a report can take hours to be read. <link>What you can do for them now</link>',
  'report.reason': 'Which rule is it about?',
  'report.reason.threat': 'It threatens somebody, or puts them in danger',
  'report.reason.personal': 'It shows who somebody is, or where they live',
  'report.reason.unkind': 'It puts somebody down',
  'report.reason.unsafe': 'It could harm those who read it',
  'report.reason.pressure': 'It presses, advertises or preaches',
  'report.reason.other': 'Something else',
  'report.rules': 'These are the community’s rules. <link>Read them in full</link>',
  'report.note': 'What you would like to say about it',
  'report.noteHint': 'Those who read the report read this. Your name does not stand beside it.',
  'report.route': 'Who should read it?',
  'report.route.any': 'Any moderator',
  'report.routeHint.any': 'The quickest way. Nobody reads reports about themselves.',
  'report.route.uninvolved': 'Somebody who has not written in this thread',
  'report.routeHint.uninvolved': 'It may take longer where many have.',
  'report.route.overseers': 'Only those who oversee the moderators',
  'report.routeHint.overseers': 'No moderator gets it. It may take longer, for they are few.',
  'report.folds': 'For yourself, at once',
  'report.foldsHint':
    'It takes effect whatever comes of the report, and you can undo it under “What you have folded”.',
  'report.hide': 'Hide this from me now',
  'report.mute': 'Mute {name}: fold what they write under this name',
  'report.told': 'Afterwards',
  'report.quiet': 'Do not tell me what comes of it',
  'report.quietHint': 'You still find it under your reports whenever you look.',
  'report.follows.post':
    'The post is kept as it stands now, with what it answers and the next reply, so that it can be read even if it is changed or deleted later. Nothing happens to it until somebody has read it.',
  'report.follows.thread':
    'What it begins with is kept as it stands now, so that it can be read even if it is changed or deleted later. Nothing happens to it until somebody has read it.',
  'report.follows.member':
    'Their page is kept as it stands now. Those who read the report see no more of what this member wrote than they would otherwise.',
  'report.follows.decision':
    'It goes to somebody who had no part in the decision. Whoever took it is not told that you did.',
  'report.aDecision': 'The decision',
  'report.send': 'Send the report',
  'report.leave': 'Do not report it',
  'report.limit': 'Up to {count} reports an hour are taken.',
  'report.besides':
    'You can also <blocks>block somebody</blocks>, whatever comes of this. <help>What happens with reports</help>',
  'report.own': 'This is your own. You can change or delete it yourself.',
  'report.onlyMembers': 'You can report posts once you have been let in.',
  'report.made.post': 'You have reported this post. <link>Your reports</link>',
  'report.made.thread': 'You have reported this thread. <link>Your reports</link>',
  'report.made.member': 'You have reported this member. <link>Your reports</link>',
  'report.made.decision': 'You have reported this decision. <link>Your reports</link>',
  'report.sent':
    'Thank you. Your report has arrived, and somebody will read it. You can leave it with them now.',
  'report.ownTitle': 'Your reports',
  'report.ownLede':
    'What you have asked moderators to read. Nobody but you sees this list. <link>What happens with reports</link>',
  'report.none': 'You have reported nothing.',
  'report.more': 'Older ones',
  'report.about.post': 'About a post',
  'report.about.thread': 'About a thread',
  'report.about.member': 'About a member',
  'report.about.decision': 'About a decision',
  'report.back.post': 'In the conversation',
  'report.back.thread': 'The thread',
  'report.back.member': 'Their page',
  'report.back.decision': 'The decision',
  'report.state.open': 'It waits to be read.',
  'report.state.claimed': 'Somebody is looking at it.',
  'report.state.decided': 'It has been decided.',
  'report.state.closed': 'You have taken it back.',
  'report.withdraw': 'Take it back',
  'report.tooLate': 'It has been decided already, so it cannot be taken back any more.',
  'report.decisionLine':
    'Is something wrong with how it was decided, or with who decided it? <link>Report this decision</link>',
  'report.member': 'Report',
  'report.thread': 'Report this thread',

  'case.around': 'What stood around it',
  'case.aroundAbout':
    'As it stood when it was reported, for those who may read it in its place. Nobody has reported it.',
  'case.around.before': 'What it answers, by {name}',
  'case.around.after': 'The next reply to it, by {name}',

  'hours.usual':
    'Somebody of the moderation team is usually there between {from} and {until} ({zone}).',
  'hours.quiet': 'It is outside these hours now, so it may take longer.',

  'you.reports.about': 'What you have asked moderators to read, and how far it is.',
} as const
