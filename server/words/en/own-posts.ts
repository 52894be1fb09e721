export const ownPostWords = {
  'ownPosts.title': 'Your posts',
  'ownPosts.lede':
    'Everything you have written here, and who sees it. Choose some, or all that match, and change them together.',
  'ownPosts.find': 'Find among your posts',
  'ownPosts.space': 'Space',
  'ownPosts.everySpace': 'Every space',
  'ownPosts.noSpace': 'There is no such space, or not for you.',
  'ownPosts.before': 'Written before',
  'ownPosts.date': 'A date such as 2026-05-01, please.',
  'ownPosts.seenByField': 'Seen by',
  'ownPosts.anyone': 'Anyone',
  'ownPosts.show': 'Show these',
  'ownPosts.found': 'What you wrote',
  'ownPosts.none': 'You have not written anything yet.',
  'ownPosts.noneFit': 'None of your posts match.',
  'ownPosts.choose': 'Choose the post of {date, date, medium} in “{title}”',
  'ownPosts.seenBy': 'seen by <b>{whom}</b>',
  'ownPosts.alias': 'under the alias {alias}',
  'ownPosts.together': 'Change them together',
  'ownPosts.fromNow': 'From now on seen by',
  'ownPosts.Members': 'Members of the space it stands in',
  'ownPosts.settled': 'settled members',
  'ownPosts.members': 'members of the space it stands in',
  'ownPosts.lookFirst': 'The next page says what follows. Nothing changes before.',
  'ownPosts.chosen': 'The ones I chose',
  'ownPosts.all': 'All that match',
  'ownPosts.noneChosen': 'Choose at least one post, or all that match.',
  'ownPosts.previewTitle': 'Change who sees these posts?',
  'ownPosts.previewNone': 'Nothing would change: these posts are already seen by {whom}.',
  'ownPosts.previewPosts':
    '{count, plural, one {One of your posts changes} other {# of your posts change}}: from now on seen by <b>{whom}</b>.',
  'ownPosts.previewReplies':
    '{count, plural, =0 {Nobody has answered them.} one {One reply follows: nobody sees more of it than of what it answers.} other {# replies follow: nobody sees more of them than of what they answer.}}',
  'ownPosts.previewRepliesStay':
    '{count, plural, =0 {Nobody has answered them.} one {One reply stays for those who see it now. Where your post was, one quiet line says that it is no longer here.} other {# replies stay for those who see them now. Where your posts were, one quiet line says that they are no longer here.}}',
  'ownPosts.previewTold': 'Nobody is told. It takes effect at once, on every open page.',
  'ownPosts.previewAlias':
    'Some of these stand under your name and some under an alias. They change at the same moment, and somebody who happens to watch could see that. If that matters to you, change them on different days.',
  'ownPosts.change': '{count, plural, one {Change one post} other {Change # posts}}',
  'ownPosts.leave': 'Leave them as they are',
  'ownPosts.changed':
    '{count, plural, =0 {Nothing had to change.} one {One post is changed.} other {# posts are changed.}}',
} as const
