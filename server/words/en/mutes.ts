/** What members fold for themselves. */
export const muteWords = {
  'mute.title': 'What you have folded',
  'mute.lede':
    'What they write is folded for you, and one click opens it. Nobody is told, and for everybody else nothing changes. If you would rather not see each other at all, <blocks>block them</blocks>.',
  'mute.people': 'People',
  'mute.nobody': 'You have muted nobody.',
  'mute.posts': 'Posts',
  'mute.nothing': 'You have hidden no post.',
  'mute.end': 'Do not mute any more',
  'mute.unfold': 'Show it again',
  'mute.postOf': '{name} in {thread}',
  'mute.folded.hidden': 'You have hidden this post by {name}.',
  'mute.folded.muted': 'You have muted {name}.',
  'mute.folded.word': 'There is a word in this that you would rather not read: {name}.',
  'mute.change': 'What you have folded',
  'mute.acts': 'You and {handle}',
  'mute.do': 'Mute',
  'mute.undo': 'Do not mute any more',
  'mute.about':
    'Folds what they write under this name, for you alone. They are not told. What they write anonymously stays as it is.',
  'mute.self': 'You cannot fold your own words.',
  'mute.noName': 'There is nobody behind this name to mute.',
  'mute.tooMany':
    'You have folded {max} people and posts, and more are not kept. Take some out first.',
  'you.mutes.about': 'People and posts that are folded for you.',
} as const
