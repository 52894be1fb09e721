export const afterRestoreWords = {
  'afterRestore.title': 'After a restore',
  'afterRestore.never': 'This forum has not been restored from a backup.',
  'afterRestore.lede':
    'This forum was brought back from a backup. The backup is of <from></from>; it was brought back <at></at>. Whatever anybody wrote or set between the two is lost, and what you closed in that time was open again.',
  'afterRestore.isClosed':
    'So that nobody sees more than you last decided, everything you wrote here is closed to everybody but you: your posts, your page, your reactions and your name. Look through what may have changed, set it as you want it, then open it again. There is no hurry.',
  'afterRestore.isOpen':
    'Nothing of yours is closed on that account. What you set is as it was when the backup was made.',
  'afterRestore.list': 'What may have changed',
  'afterRestore.mode':
    '{on, select, true {It is on, level “{level}”.} other {It is off.}} If you changed it since, do so again.',
  'afterRestore.entries':
    '{count, plural, =0 {It is empty.} one {It has one entry.} other {It has # entries.}} Enter again whom you entered since.',
  'afterRestore.newest': 'The newest is of <at></at>.',
  'afterRestore.ending':
    '{count, plural, one {One entry was about to end, and will.} other {# entries were about to end, and will.}}',
  'afterRestore.posts':
    '{count, plural, =0 {You have not written anything.} one {You have written one post,} other {You have written # posts,}} {count, plural, =0 {} other {and {shown, plural, =0 {none is} one {one is} other {# are}} for others than you.}} What you narrowed or deleted since is as it was before.',
  'afterRestore.profile': 'Your page says what it said then, to those it was for.',
  'afterRestore.circles':
    '{count, plural, =0 {You have none.} one {You have one.} other {You have #.}} Whoever you took out since is in again.',
  'afterRestore.blocks':
    '{count, plural, =0 {There is nobody.} one {There is one.} other {There are #.}} Enter again whom you entered since.',
  'afterRestore.contactPoints':
    '{count, plural, =0 {You have left none.} one {You have left one.} other {You have left #.}} Whom you matched then, you are kept apart from still.',
  'afterRestore.looked': 'I have looked through this, and set it as I want it.',
  'afterRestore.lookFirst': 'Please look through the list first, and say so here.',
  'afterRestore.open': 'Open it again',
  'afterRestore.line':
    'This forum was brought back from a backup of <from></from>. <link>What that may mean for you</link>',
  'afterRestore.lineClosed':
    'This forum was brought back from a backup of <from></from>. Everything of yours is closed to others until you have looked. <link>Look through it</link>',
} as const
