export const approvalWords = {
  'approval.title': 'People at the door',
  'approval.lede':
    'They have read the agreement, said yes to it, and wait for you. The one who has waited longest comes first.',
  'approval.none': 'Nobody waits.',
  'approval.waits': 'has been waiting for {time}',
  'approval.minutes': '{count, plural, =0 {less than a minute} one {one minute} other {# minutes}}',
  'approval.hours': '{count, plural, one {one hour} other {# hours}}',
  'approval.days': '{count, plural, one {one day} other {# days}}',
  'approval.noAnswers': 'They were not asked anything.',
  'approval.noAnswer': 'Left empty.',
  'approval.words': 'A sentence for them',
  'approval.wordsHint':
    'They read it when they next come by, whichever way you decide. It is signed by the moderation team.',
  'approval.accept': 'Let them in',
  'approval.acceptNamed': 'Let {handle} in',
  'approval.decline': 'Do not let them in',
  'approval.declineNamed': 'Do not let {handle} in',
  'approval.declineHint':
    'Declining deletes the account and the answers. Nobody else is told, and the handle stays taken.',
  'approval.decided': 'Somebody else has let this person in meanwhile.',
  'approval.welcome': 'The moderation team wrote to you: {words}',
  'approval.welcomeSeen': 'Put this away',
  'approval.line':
    '<link>{count, plural, one {One person waits} other {# people wait}} to be let in</link>',
  'declined.title': 'Not here, this time',
  'declined.lede': 'The moderation team of {name} has read what you wrote and has not let you in.',
  'declined.words': 'They wrote to you:',
  'declined.means':
    'That says something about this place and its limits, and nothing about your worth. The account and your answers have been deleted; the handle will not be given to anybody else.',
  'declined.crisis': '<link>If tonight is hard, here is who answers now</link>',
  'declined.leave': 'I have read this',
} as const
