export const leaveWords = {
  'leave.title': 'Leave',
  'leave.lede':
    'You can leave at any time and owe nobody a reason. Nobody is told. This page says what happens, so that nothing does that you did not want.',
  'leave.export': 'You may want to <link>take your words with you</link> first.',
  'leave.first': 'The first {days} days',
  'leave.first.what':
    'You are signed out everywhere, and nothing else changes. If you sign in again before the {days} days are over, leaving is called off and everything is as it was.',
  'leave.then': 'After that',
  'leave.then.gone':
    'Your handle, passphrase, passkeys, recovery codes, drafts, invitations and settings are deleted. There is no way back, for you or for anybody else here.',
  'leave.then.handle': 'Nobody else can ever take your handle, or one that looks like it.',
  'leave.then.mentions':
    'Where others mentioned you, your handle stays a word in their text that leads nowhere.',
  'leave.then.backups': 'Backups made earlier hold what was there, until they are thrown away.',
  'leave.posts': 'What becomes of your posts',
  'leave.posts.delete': 'Delete everything',
  'leave.posts.deleteHint':
    'As if you had deleted each post and taken back each reaction. Where others answered you, one quiet line stays in its place, without a name.',
  'leave.posts.keep': 'Keep the posts',
  'leave.posts.keepHint':
    'They stay for those who can see them now, as the words of a “former member”; those under an alias keep it. What only you could see is deleted. What your posts tell about you stays in them.',
  'leave.go': 'Leave in {days} days',
  'leave.stay': 'Stay',
  'leave.onlyOwner':
    'You are the only owner of this community, and it needs one. Make another member owner first.',
  'leave.onlyOwnerWhere': 'You can do that under <link>Offices</link>.',
  'left.title': 'You have left',
  'left.lede':
    'You are signed out everywhere. For {days} days you can still change your mind: sign in, and everything is as it was.',
  'left.after': 'After that you need do nothing more. Take care of yourself.',
  'left.crisis':
    'If tonight is hard, <link>this page</link> is open to everybody, also without an account.',
} as const
