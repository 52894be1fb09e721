export const joinWords = {
  'join.title': 'Join',
  'join.lede': 'A place to talk with people who have been there.',
  'join.handle': 'A handle',
  'join.handle.hint': 'Any name you like, in any alphabet. Better not one you use elsewhere.',
  'join.handle.ornament':
    'This ornament is drawn from the handle. It stands where a photograph would.',
  'join.taken': 'This handle is taken, or looks too much like one that is. Please choose another.',
  'join.passphrase': 'A passphrase',
  'join.passphrase.hint':
    'Four or five words that have never met; at least {min} characters. No e-mail address is needed.',
  'join.passphrase.again': 'Please type it once more. A passphrase is never sent back.',
  'join.invite': 'Invitation code',
  'join.invite.hint': 'This community is joined by invitation. The link you were given holds it.',
  'join.invite.invalid':
    'This code does not open the door: it was used up, has ended, or was mistyped. Ask the person who gave it to you for another.',
  'join.answer.hint':
    'Two lines are plenty. Only the moderation team reads this, and it is deleted a week after they answered.',
  'join.agreement': 'How we are with one another',
  'join.agreement.here': 'Read the agreement here',
  'join.agreement.yes': 'I have read <link>the whole agreement</link> and can live with it',
  'join.agreement.none': 'I will speak from my own life and leave other people theirs',
  'join.agreement.changed':
    'The agreement has changed since you opened this page. Please read it once more.',
  'join.open': 'Join',
  'join.ask': 'Ask to join',
  'join.signIn': 'You have been here before? <link>Sign in</link>',
  'join.wait.unknown': 'Somebody from the moderation team reads every request.',
  'join.wait.hour': 'Lately, people had an answer within the hour.',
  'join.wait.hours': 'Lately, people had an answer after about {hours} hours.',
  'join.wait.days':
    'Lately, people had an answer after about {days, plural, one {a day} other {# days}}.',
  'waiting.title': 'Your request is here',
  'waiting.lede': 'You are signed in as {handle}, and not a member yet.',
  'waiting.next':
    'The moderation team reads what you wrote. There is nothing you need to do: come back when it suits you, and sign in if you are asked to.',
  'waiting.until': 'Until then you can read what is open to visitors.',
  'waiting.codes':
    'If you ever lose your passphrase, only recovery codes let you back in. <link>Make some now</link>',
  'waiting.crisis': 'If tonight is hard, <link>here is who answers now</link>.',
} as const
