/** A member's own standing, and the team's notes. */
export const standingWords = {
  'standing.title': 'Your standing',
  'standing.lede':
    'What the moderation team has decided about you or your posts, which rule it rests on, and when it ends. Nobody but you sees this page.',
  'standing.now': 'In force',
  'standing.clear': 'Nothing is in force.',
  'standing.past': 'Over',
  'standing.pastAbout': 'This counts for nothing any more.',
  'standing.reversed': 'Taken back after another look',
  'standing.until.in-force': 'Until <at></at>',
  'standing.until.lapsed': 'Over since <at></at>',
  'standing.measure.none': 'Nothing',
  'standing.measure.content-note': 'A content note was added to a post of yours',
  'standing.measure.note': 'A note to you, which counts for nothing',
  'standing.measure.ask-edit': 'You were asked to change a post',
  'standing.measure.fold': 'A post of yours was folded',
  'standing.measure.freeze': 'A branch of a conversation was closed to replies',
  'standing.measure.slow': 'A conversation was slowed',
  'standing.measure.remove': 'A post of yours was removed',
  'standing.measure.warning': 'A warning',
  'standing.measure.hold': 'Your posts are read before others see them',
  'standing.measure.pause': 'You are paused from posting',
  'standing.measure.leave': 'You were asked to leave',
  'standing.measure.reverse': 'A decision was taken back',
  'standing.looks': 'Who looked behind an alias of yours',
  'standing.looksAbout':
    'Two people of the moderation team together looked up who wrote a post of yours that stands under another name.',
  'standing.common': 'How common this is',
  'standing.common.nobody': 'In the last year, no other member has met with anything of the kind.',
  'standing.common.few':
    'In the last year, a few other members have met with something of the kind.',
  'standing.common.some':
    'In the last year, some other members have met with something of the kind. It happens to people who write.',
  'standing.common.many':
    'In the last year, many other members have met with something of the kind. It happens to people who write.',
  'standing.notes':
    'The team may also keep notes about what happened, for a year at most. What they say happened is in <link>your export</link>.',
  'you.standing.about': 'What the moderation team has decided about you, and when it ends.',

  'note.title': 'Notes about members',
  'note.lede':
    'What the rest of the team should know. Write as if the member read it: what you say happened goes to them with their export. Notes go by themselves after {months} months unless one of you renews them.',
  'note.look': 'Look',
  'note.of': 'Notes about {handle}',
  'note.none': 'There are none.',
  'note.new': 'Something new',
  'note.facts': 'What happened',
  'note.factsHint': 'Only what you could show. The member can read this.',
  'note.thoughts': 'What you think of it',
  'note.thoughtsHint': 'For the team alone.',
  'note.write': 'Write it down',
  'note.until': 'Kept until <at></at>',
  'note.renew': 'Keep it for another year',
  'note.delete': 'Delete it',
  'note.notOwn': 'This note is somebody else’s. Overseers can delete it.',
  'note.about': 'What the rest of the team should know about a member.',
} as const
