export const clinicianWords = {
  'clinician.title': 'Peer clinician',
  'clinician.lede':
    'Some members work in mental health care and have been there themselves. They are here as peers. The role says so to those they choose, and opens the ways that keep them and the people they work with apart.',
  'clinician.whoDecides':
    'People decide it, not a form: the moderation team, or two peer clinicians who know you and say so on your page. The request is shown to those in the team who can see you; nobody you are kept apart from reads it.',
  'clinician.words': 'What they should know',
  'clinician.wordsHint':
    'What work you do, in as few words as you like. Do not write your real name or where you work unless you mean to. It is kept encrypted, and deleted when it is decided.',
  'clinician.ask': 'Ask for it',
  'clinician.askAnew': 'Keep these words',
  'clinician.takeBack': 'Take the request back',
  'clinician.waits': 'You have asked. Nobody has decided yet.',
  'clinician.vouchedBy': 'Peer clinicians who vouch for you',
  'clinician.is':
    'You are known here as a peer clinician. No page says so unless you do: in a post, or on your card.',
  'clinician.giveUpTitle': 'Giving it up',
  'clinician.giveUpWords':
    'It ends at once. You no longer read the caucus, and your posts and your page no longer say that you are a peer clinician. Your keep-apart list stays in force; professional mode stays on until you switch it off.',
  'clinician.giveUp': 'Give the role up',
  'clinician.record': 'What became of it',
  'clinician.record.asked': 'You asked for it.',
  'clinician.record.withdrawn': 'You took the request back.',
  'clinician.record.granted': 'It was given to you.',
  'clinician.record.declined': 'The moderation team did not give it to you.',
  'clinician.record.given-up': 'You gave it up.',
  'clinician.record.ended':
    '{through, select, operator {Whoever runs the server} other {The moderation team}} ended it.',
  'clinician.more': '<link>More about this in the help pages</link>',
  'clinician.notYet': 'You can ask for this once you have been let in.',
  'clinician.already': 'You are known as a peer clinician already.',
  'clinician.notYou': 'Only peer clinicians can do this.',
  'clinician.vouch': 'Vouch for them as a peer clinician',
  'clinician.vouchHint':
    'You know that they work in mental health care. With two such words, somebody who has asked is given the role.',
  'clinician.vouchGiven':
    'You vouch for them as a peer clinician. Only the two of you are shown it.',
  'clinician.news.asked': 'You asked to be known as a peer clinician.',
  'clinician.news.withdrawn': 'You no longer ask to be known as a peer clinician.',
  'clinician.news.granted': 'You are now known here as a peer clinician.',
  'clinician.news.declined':
    'The moderation team has read your request and does not make you known as a peer clinician.',
  'clinician.news.given-up': 'You are no longer known as a peer clinician.',
  'clinician.news.ended': 'The moderation team has ended your role as a peer clinician.',
  'clinician.newsMore': '<link>What this means, and what you can do</link>',
  'clinician.team': 'Peer clinicians',
  'clinician.teamLede':
    'Members who ask to be known as peer clinicians. Satisfy yourself that they are before you say yes: the role opens the caucus, a longer keep-apart list and professional mode.',
  'clinician.teamNone': 'Nobody asks, as far as you can see.',
  'clinician.teamAbout': 'Who asks to be known as one, and ending the role.',
  'clinician.noWords': 'They left this empty.',
  'clinician.grant': 'Make them known as one',
  'clinician.grantNamed': 'Make {handle} known as a peer clinician',
  'clinician.decline': 'Do not',
  'clinician.declineNamed': 'Do not make {handle} known as a peer clinician',
  'clinician.decided': 'This request is no longer there. Somebody else may have decided it.',
  'clinician.notOwn': 'Others decide about your own role, not you.',
  'clinician.end': 'End somebody’s role',
  'clinician.endWords':
    'It ends at once. They are told that the moderation team has ended it, and why; not by whom.',
  'clinician.endReason': 'Why',
  'clinician.endReasonHint': 'They read these words.',
  'clinician.deciders': 'Who decided about peer clinicians',
  'clinician.decidersLede':
    'For those who oversee the moderation team: what it decided about the role lately, and who of it did. About whom is not said here.',
  'clinician.decidersNone': 'Nothing has been decided, as far as you can see.',
  'clinician.decidedBy': 'By {handle}.',
  'clinician.decidedByGone': 'By somebody who has left.',
  'clinician.overseers': 'This is for those who oversee the moderation team.',
  'clinician.endGo': 'End the role',
  'clinician.isNone': 'This member is not known as a peer clinician.',
  'clinician.ownEnd': 'You can give your own role up on your own page about it.',
  'clinician.lately': 'Lately',
  'clinician.latelyWords': 'Without names: who it was about knows it, and those who decided.',
  'clinician.lately.asked': 'Somebody asked.',
  'clinician.lately.withdrawn': 'A request was taken back.',
  'clinician.lately.granted':
    'A role was given {through, select, peers {by two peer clinicians} operator {by whoever runs the server} other {by the moderation team}}.',
  'clinician.lately.declined': 'A request was declined.',
  'clinician.lately.given-up': 'A role was given up.',
  'clinician.lately.ended':
    'A role was ended {through, select, operator {by whoever runs the server} other {by the moderation team}}.',
  'clinician.line':
    '<link>{count, plural, one {One member asks} other {# members ask}} to be known as a peer clinician</link>',
} as const
