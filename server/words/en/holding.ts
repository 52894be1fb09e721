/** Posts that are read before others see them. */
export const holdingWords = {
  'held.waiting': 'Waiting to be read',
  'held.about':
    '{minutes, plural, =5 {usually within a few minutes these days} =60 {usually within an hour these days} =90 {usually within one and a half hours these days} =120 {usually within two hours these days} =180 {usually within three hours these days} =240 {usually within four hours these days} =360 {usually within six hours these days} =480 {usually within eight hours these days} =720 {usually within half a day these days} =1440 {usually within a day or two these days} other {usually about # minutes these days}}',
  'held.why.first':
    'Somebody of the moderation team reads the first posts of everybody who is new, so that they get an answer. Nobody else sees it until then.',
  'held.why.words':
    'It has words from the list “{list}”, so somebody of the moderation team reads it first. Nobody else sees it until then. It is no judgement.',
  'held.why.member':
    'For a time, somebody of the moderation team reads what you write before others see it.',
  'held.late':
    'This takes longer than it should: nobody of the team has been here. It is kept, and not forgotten.',
  'held.asked': 'The moderation team asks you to change this first: {reason}',
  'held.youCan':
    'You can edit it or delete it while it waits. You are told when others can see it.',
  'held.queue': 'Posts to read first',
  'held.queueLede':
    'Posts that wait until somebody of the moderation team has read them. Whoever wrote one is told that it waits, and why. Those who are new wait for an answer as well: reply when you can.',
  'held.queueAbout': 'What waits until somebody of the moderation team has read it.',
  'held.none': 'Nothing waits to be read.',
  'held.listed.first': 'First post',
  'held.listed.words': 'List “{list}”',
  'held.listed.member': 'Read first for a time',
  'held.listed.late': 'waits too long',
  'held.in': 'in {space}',
  'held.newThread': 'New conversation: {title}',
  'held.reply': 'Reply in: {title}',
  'held.release': 'Let others see it',
  'held.ask': 'Ask for a change',
  'held.askAbout': 'What you ask for. Its author alone reads it.',
  'held.askedNow': 'You have asked for a change: {reason}',
  'held.more': 'More',
  'held.settings': 'Posts that are read first',
  'held.settingsLede':
    'Somebody of the moderation team reads these before others see them. Whoever writes one sees it in its place, with why it waits and about how long.',
  'held.settingsAbout': 'First posts of new members, and lists of words.',
  'held.first': 'Read the first two posts of every new member first',
  'held.firstAbout':
    'So that those who are new get an answer from somebody. After six hours they are shown anyway, unless words of a list stand in them.',
  'held.lists': 'Lists of words',
  'held.listsAbout':
    'A post with one of these words waits to be read; nothing else happens. Members can read the lists. One word or phrase to a line; small and capital letters are the same.',
  'held.help': 'How this works is in the <link>help</link>.',
  'held.listNumber': 'List {number}',
  'held.listName': 'Name of the list',
  'held.listWords': 'Words',
  'held.listNameNeeded': 'Give this list a name: whoever writes one of its words is told it.',
  'held.listsPage': 'Lists of words',
  'held.listsPageLede':
    'A post with one of these words waits until somebody of the moderation team has read it. Its author is told, and nobody else. Nothing else comes of it.',
  'held.listsNone': 'There are no lists of words here.',
} as const
