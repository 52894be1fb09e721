/** Looking behind an alias. */
export const unmaskingWords = {
  'unmask.title': 'Looking behind the alias',
  'unmask.lede':
    'You can decide every case without knowing who wrote the post: whatever you do about it reaches its author. Look behind an alias only when somebody would come to harm otherwise. It takes two of you, and the author is told.',
  'unmask.back': 'The case',
  'unmask.link': 'Look behind the alias',
  'unmask.state.asked': 'Somebody asks to look',
  'unmask.state.declined': 'It was declined',
  'unmask.state.agreed': 'Two of you have looked',
  'unmask.askedBy.you': 'You asked',
  'unmask.askedBy.another': 'Another of the team asked',
  'unmask.ground': 'Why?',
  'unmask.ground.life': 'Somebody’s life is in danger',
  'unmask.ground.exposure': 'The post shows who somebody is, or where they live',
  'unmask.ground.court': 'A court has ordered it',
  'unmask.ground.child': 'A child is in danger',
  'unmask.words': 'What you know, and what you would do with the name',
  'unmask.wordsHint': 'Whoever is asked to agree reads this. It is kept.',
  'unmask.later': 'Why the author should be told later',
  'unmask.laterHint':
    'They are told at once. Only when both of you write down why not, they are told after {hours} hours.',
  'unmask.laterSaid': 'Why the author should be told later:',
  'unmask.ask': 'Ask another of the team',
  'unmask.secondAbout':
    'If you agree, the handle shows to the two of you for {minutes} minutes, and nothing else does. If you decline, nothing happens, and nobody asks you why.',
  'unmask.agree': 'Agree',
  'unmask.decline': 'Decline',
  'unmask.shown': 'It is <handle></handle>. This page shows it until <until></until>.',
  'unmask.shownAbout': 'Do not write it down anywhere in the forum.',
  'unmask.already': 'Somebody has asked already, or the name is shown just now.',
  'unmask.over': 'Nobody asks to look any more.',
  'unmask.own': 'You asked yourself: somebody else must agree.',
  'log.looks': 'Looking behind an alias',
  'log.looksAbout':
    'Two people of the moderation team together looked up who wrote a post under another name. Its author was told. This says the week and why, and a fortnight passes before it stands here.',
  'notice.says.unmasked':
    'Two people of the moderation team have looked up who wrote a post of yours that stands under another name.',
} as const
