/** Being worried about somebody, and being asked because somebody is. */
export const worryWords = {
  'worry.title': 'Worried about somebody',
  'worry.link': 'I’m worried about them',
  'worry.back': 'Back to where you were',
  'worry.lede':
    'It is good that you noticed. You do not have to be sure, and you do not have to fix anything.',
  'worry.now':
    'If minutes count, or if it is too much for you alone: <link>here is who can be reached now, and who of them may send the police</link>.',
  'worry.ask': 'Have the forum ask them',
  'worry.askAbout':
    'The forum can put one question to {name}, in its own name. Nobody is told who wished it, and nobody but them sees the answer, not even you. It is put at most once in {days} days, however many people wish it, and not at all to somebody who has asked for none. You are not told whether it was.',
  'worry.askHint': 'So if you can, write to them yourself as well.',
  'worry.askDo': 'Have them asked',
  'worry.sent':
    'Thank you. It has been passed on. What comes of it is between them and the forum. You can leave it there now, or write to them yourself.',
  'worry.self': 'This is you. If you want somebody to look in on you, say so in a thread.',
  'worry.not': 'This is not a report',
  'worry.notAbout':
    'Nobody is marked, no moderator is called, and nothing is kept of who worried about whom. If you think a post breaks a rule, or somebody is being hurt by others here, <help>report it</help>.',

  'checkIn.title': 'Somebody is thinking of you',
  'checkIn.lede':
    'Now and then somebody here may wish that you are asked how you are. You then find one question here, at most once in {days} days.',
  'checkIn.question': 'Someone here is thinking of you. Would a check-in be welcome?',
  'checkIn.answer.yes': 'Yes',
  'checkIn.answer.not-now': 'Not now',
  'checkIn.answer.never': 'Please don’t send these',
  'checkIn.private':
    'Whatever you choose, nobody is told: not whoever thought of you, and not the moderation team. It is not kept either.',
  'checkIn.none': 'Nothing waits for you here.',
  'checkIn.answered.yes':
    'That is good to hear. Nobody is sent to you without your doing, so the next word is yours: <spaces>say in a thread</spaces> that company is welcome, or look at <crisis>who can be reached tonight</crisis>.',
  'checkIn.answered.not-now': 'All right. You will not be asked again for a while.',
  'checkIn.answered.never': 'All right. You will not be asked again.',
  'checkIn.welcome': 'Whether you may be asked',
  'checkIn.refused': 'You have asked for none of these. It stays so unless you change it here.',
  'checkIn.notRefused': 'You may be asked. You can say at any time that you would rather not.',
  'checkIn.refuse': 'Please don’t send these',
  'checkIn.allow': 'I may be asked again',
  'checkIn.line': 'Someone here is thinking of you. <link>Would a check-in be welcome?</link>',
  'you.checkIns.about': 'Whether you may be asked how you are, and the question if one waits.',
} as const
