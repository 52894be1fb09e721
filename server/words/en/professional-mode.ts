export const professionalModeWords = {
  'mode.title': 'Professional mode',
  'mode.lede':
    'Take part as a whole person. People you work with never meet you here, and neither of you learns that the other has come.',
  'mode.notYou':
    'Professional mode is for members who work in mental health care and whom the community knows as peer clinicians. Everybody has a keep-apart list.',
  'mode.level': 'Who you are hidden from',
  'mode.levelHint':
    'Each level includes the one above it. It covers posts, aliases, reactions and your profile.',
  'mode.level.off': 'Off',
  'mode.level.offHint': 'only the keep-apart list below applies',
  'mode.level.known': 'Known people',
  'mode.level.knownHint':
    'hidden from everyone on your list, from visitors, and from members who are not settled: who joined only just now, or have left no confirmed address',
  'mode.level.vouched': 'Vouched for',
  'mode.level.vouchedHint':
    'seen only by members the community has vouched for, and by nobody on your list',
  'mode.level.colleagues': 'Colleagues',
  'mode.level.colleaguesHint': 'seen only in the caucus, and by nobody on your list',
  'mode.what': 'What it does, exactly',
  'mode.what.all':
    'Everything you do here is covered: what you wrote and will write, under your name or an alias, your reactions, your page, and your name wherever it stands.',
  'mode.what.others':
    'What others wrote goes along where it would give you away: replies to your posts, quotes of them, and mentions of you. Their authors still see it.',
  'mode.what.now':
    'It takes effect at once, on every open page, for everybody you are then hidden from. To them it looks as if you had shown your posts to fewer people.',
  'mode.what.before': 'It cannot unsay what somebody has already read.',
  'mode.what.moderators': 'Moderators on your list are hidden from as well, without exception.',
  'mode.what.off': 'When you switch it off, your older posts appear again where they stood.',
  'mode.keep': 'Keep this setting',
  'mode.savedOn': 'This is in force now.',
  'mode.savedSoon': 'This is kept. It comes into force as soon as it is prepared.',
  'mode.savedOff': 'Professional mode is off.',
  'mode.preparing':
    'Professional mode is being prepared: everything you ever wrote is gone through once. That takes up to a minute or two. Until then, nothing is hidden yet.',
  'mode.margin': 'Checks and records',
  'mode.seeAs': 'See it as…',
  'mode.seeAsWords': 'Any page, as another person would get it.',
  'mode.seeAs.visitor': 'a visitor',
  'mode.seeAs.new-member': 'a new member',
  'mode.seeAs.listed': 'someone on your list',
  'mode.record': 'Boundary record',
  'mode.recordSince': 'On since <since></since>, level “{level}”.',
  'mode.recordWords':
    'What was on, when, and at which level, without a word about anyone you work with.',
  'mode.recordRead': 'Read or print it',
  'mode.cannot': 'What it cannot do',
  'mode.cannotWords':
    'It cannot unsay what someone has already read, or stop two people comparing screens. <link>The honest list</link>',
  'mode.sign': 'Professional mode is on',
  'mode.signSoon': 'Professional mode is being prepared',
  'mode.signClosed': 'Your posts are closed since a restore',
} as const
