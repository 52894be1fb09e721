export const stepBackWords = {
  'stepBack.title': 'Step back',
  'stepBack.lede':
    'Show everything you have written to a circle of yours, or to nobody. It is one step, and the way back is one step as well.',
  'stepBack.count':
    '{posts, plural, =0 {You have not written anything yet.} one {You have written one post.} other {You have written # posts.}} {shown, plural, =0 {Nobody else can see any.} one {Others can see one.} other {Others can see #.}}',
  'stepBack.to': 'From now on seen by',
  'stepBack.what.others':
    'Replies by others go along for those who no longer see what they answer. Where you show a post to nobody, “no longer here” stands in its place.',
  'stepBack.what.narrower':
    'Nobody sees a post who could not see it before: one that was for another circle, for settled members, for peers or for peer clinicians is for nobody else then.',
  'stepBack.what.undo':
    'For {days} days you can undo it: each post is then seen by those it was for, unless you changed it meanwhile.',
  'stepBack.do': 'Step back',
  'stepBack.some': 'You can also <link>choose among your posts</link>.',
  'stepBack.done':
    '{count, plural, =0 {Nothing had to change.} one {One post is changed.} other {# posts are changed.}} Nobody is told.',
  'stepBack.undone':
    '{count, plural, =0 {Nothing had to change.} one {One post is for those again it was for before.} other {# posts are for those again they were for before.}}',
  'stepBack.back': 'The way back',
  'stepBack.backWords':
    'On {at, date, long} you changed who sees {count, plural, one {one post} other {# posts}}.',
  'stepBack.undo': 'Undo that',
  'stepBack.nothing': 'There is nothing to undo: it has been undone, or it was too long ago.',
} as const
